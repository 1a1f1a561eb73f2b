### ページを開いている間に内容が変わったとき、スクリーンリーダーが読み上げる言葉。割り込むので短く。
###
### $status：状況の名称。「配達中」など（status-…-name）
### $label：日付が何であるか。「お届け予定」「当初のお届け予定」など（hero-arrives、hero-expected-was ほか）
### $date：「今日」「明日」、または「11月26日木曜日」のような日付
### $detail：時間や日。「9:00～13:00の間に届く見込みです」「14:20」など

# 状況だけが変わった、または日付がない
live-said = 更新：{ $status }。
live-said-date = 更新：{ $status }。{ $label }：{ $date }。
live-said-date-detail = 更新：{ $status }。{ $label }：{ $date }。{ $detail }。
# その状況になった日：「配達完了、今日 14:20」
live-said-since = 更新：{ $status }、{ $date }。
live-said-since-detail = 更新：{ $status }、{ $date } { $detail }。
