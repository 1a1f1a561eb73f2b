# お受け取りの場所、ショップの店舗で受け取るご注文、返品。
#
# 「当店」はショップ、「店舗」は実店舗。日付、時刻、曜日は整形済み：「11月27日金曜日」「19:00」「月曜日」。


## いつまで。$date：日付

pickup-until = { $date }まで
pickup-until-today = 今日が最終日です
pickup-until-tomorrow = 明日（{ $date }）まで
# 期限までに受け取られなかった。まだ置かれているかもしれない。
pickup-until-passed = お預かりは{ $date }まででした


## いま開いているか。$time：時刻、$day：曜日

pickup-open-until = 今日は{ $time }まで営業
pickup-open-all-day = 今日は終日営業
pickup-open-always = 24時間営業
pickup-opens-today = ただいま営業時間外、今日は{ $time }から営業
# 今日すでに開いていた。
pickup-closed-now-tomorrow = ただいま営業時間外、明日{ $time }から営業
pickup-closed-now = ただいま営業時間外、{ $day } { $time }から営業
# 今日はまったく開かない。
pickup-closed-today-tomorrow = 今日は休業、明日{ $time }から営業
pickup-closed-today = 今日は休業、{ $day } { $time }から営業


## 一週間。営業時間が同じ曜日ごとに一行：「月曜日～金曜日 9:00～13:00、14:00～18:00」

# $from, $to：曜日
pickup-days = { $from }～{ $to }
# $from, $to：時刻
pickup-span = { $from }～{ $to }
pickup-all-day = 24時間
# 一日のうち、休憩をはさむ二つの時間帯。$first がすでに二つのこともある。
pickup-spans = { $first }、{ $next }
# $days：「月曜日～金曜日」または「土曜日」、$times：「9:00～18:00」
pickup-line = { $days } { $times }
pickup-line-closed = { $days } 休業

# 場所を示す地図へのリンク。
pickup-way = 地図で見る


## ショップの店舗で受け取るご注文。$store：店舗の名前

status-store_preparing-name = 準備中
status-store_preparing-sentence = { $store }で、ご注文の商品を準備しています。
status-store_preparing-next = 準備ができると、こちらに表示します。それまでご来店はお待ちください。
status-store_preparing-figure = 店舗までの道のり。ご注文の商品は、その出発点で準備中です。

status-store_ready-name = お受け取り可能
status-store_ready-sentence = ご注文の商品を、{ $store }でお受け取りいただけます。
status-store_ready-next = 注文番号と本人確認書類をお持ちください。代理の方がお受け取りになる場合は、注文番号が必要です。
status-store_ready-code = 下のコードをご提示ください。本人確認書類もお持ちください。代理の方が受け取る場合にも、このコードが必要です。
status-store_ready-figure = 店舗までの道のり。ご注文の商品はそこに届いています。

status-store_collected-name = お受け取り済み
status-store_collected-sentence = ご注文の商品は、{ $store }でお受け取り済みです。
status-store_collected-next = お心当たりがない場合や、足りないものがある場合は、お早めに当店にご連絡ください。
status-store_collected-figure = 道のりの終点。ご注文の商品はお受け取り済みです。

# 日付の上：いつまでに準備できるか、いつ受け取られたか
hero-ready-by = 準備完了予定
hero-collected-on = お受け取り済み
# 予定日を過ぎた。$date：案内した日
hero-store-missed = ご注文の商品は{ $date }に準備できる予定でしたが、まだ準備できていません。
now-store-missed-we = 申し訳ございません。ただいま準備をしています。準備ができしだい、こちらに表示します。
now-store-missed-you = それまでご来店はお待ちください。お待ちになりたくない場合は、当店にご連絡ください。

# $store：店舗の名前
box-store-heading = { $store }でお受け取り
store-items-heading = お受け取りになる商品
# 倉庫ではなく店舗から発送されたお荷物。
box-from-store = { $store }から発送
# $total 点のうち $ready 点がお受け取り可能、残りはまだ
progress-ready = 商品{ $total }点のうち{ $ready }点がお受け取り可能です


## 購入者が送り返すお荷物

status-return_ready-name = 返品の発送待ち
status-return_ready-sentence = 返品用の送り状を作成しました。
status-return_ready-next = ご都合のよいときに、お荷物を配送会社にお渡しください。配送会社が受け付けると、現在地をこちらでご覧いただけます。
status-return_ready-figure = 当店までの道のり。返品のお荷物は、出発点のお客様のもとにあります。

status-return_moving-name = 返品を輸送中
status-return_moving-sentence = 返品のお荷物は当店へ向かっています。
status-return_moving-next = お手続きは不要です。当店に届きましたら、中身を確認し、その後の手続きを進めます。
status-return_moving-figure = 当店までの道のり。返品のお荷物はその途中を進んでいます。

status-return_arrived-name = 当店に返送済み
status-return_arrived-sentence = 返品のお荷物が当店に届きました。
status-return_arrived-next = 中身を確認し、その後の手続きを進めます。お手続きは不要です。
status-return_arrived-figure = 当店までの道のりの終点。返品のお荷物は当店にあります。

status-return_problem-name = 返品の輸送が止まっています
status-return_problem-sentence = 配送会社から、返品のお荷物に問題が発生したと連絡がありました。
status-return_problem-figure = 当店までの道のりが途切れています。返品のお荷物は途中で止まっています。
now-return-problem-we = 返品のお荷物の動きを確認し、配送会社と対応します。お客様の不利益になることはありません。
now-return-problem-you = 配送会社にお渡しになったときの控えを保管してください。2営業日たってもこちらの表示が変わらない場合は、当店にご連絡ください。

# 当店に戻る予定の日付の上
hero-return-expected = 当店への到着予定
box-return-heading = 返品のお荷物
return-items-heading = 返品される商品


## 注文数の一部がどうなったか

item-part-returned = { $count }点返品済み
# $returned と $refunded：同じ商品のうち、返品されたものと、返金だけのもの
item-part-both = { $returned }点返品済み、{ $refunded }点返金済み
