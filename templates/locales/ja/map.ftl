### お荷物がたどる道のりの地図と、それを言葉にしたもの。
###
### { $from }、{ $to }、{ $here }、{ $turn } は、配送会社が書くとおりの町の名前（町が分からないときは国名）。

# 図が何であるか。スクリーンリーダー用。
map-label = お荷物の道のりの地図

# 道のり。{ $via } は、下の一覧の言葉でつないだ場所。
map-way = { $from }から{ $to }まで。
map-way-via = { $from }から、{ $via }を経由して{ $to }まで。
# 届け先はこのページに表示されない。
map-way-so-far = これまでに{ $from }から{ $to }まで。
map-way-so-far-via = これまでに{ $from }から、{ $via }を経由して{ $to }まで。
# 配達完了。{ $distance } は map-km または map-miles で作る。
map-way-done = { $from }から{ $to }まで、約{ $distance }。
map-way-done-via = { $from }から、{ $via }を経由して{ $to }まで、約{ $distance }。
# { $from } の差出人へ返送中。{ $turn } は引き返した場所。
map-way-back = { $from }から{ $turn }まで運ばれ、返送中。
# 差出人に戻った。
map-way-returned = { $from }から{ $turn }まで運ばれ、返送済み。

# 最後に確認された場所。道のりに続く文。
map-here = 最後に確認された場所：{ $here }。
map-here-far = 最後に確認された場所：{ $here }（お届け先まで約{ $distance }）。
map-here-back = 最後に確認された場所：{ $here }（出発地まで約{ $distance }）。

# { $n } は整形済みの数（「1,240」）。
map-km = { $n }km
map-miles = { $n }マイル

# 場所の一覧をつなぐ：最後の二つ以外は map-list-comma、最後は map-list-and。
map-list-comma = { $first }、{ $second }
map-list-and = { $first }、{ $second }
# 長すぎる一覧の終わり。
map-more = ほか{ $n }か所

# 地図の地名の出典。ライセンスが求めるもの。{ $source } は固有名。
map-source = 地名：{ $source }
