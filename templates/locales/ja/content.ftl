### ショップのお知らせや案内のまわりの言葉：使い方の案内、お知らせ、お問い合わせ、ショップのサイト内に置く部分。
###
### ショップ自身の文章はここにはない。「当店」はショップ。


## 1. 案内：商品についてのショップのメモの上の見出し

# まだ届いていないとき。状況の「発送準備中」と取り違えられないように。
guides-before = お届けの前に
# 配達されたあと。
guides-after = お手元に届いたら


## 2. お知らせ

# スクリーンリーダー用：ページ上部の下にある短いお知らせが何であるか。
banner-label = 当店からのお知らせ


## 3. 本物と偽物のメッセージ

genuine-heading = そのメッセージは当店からですか？
# 事実である場合にだけ表示する。偽のメッセージは「関税」や「配送料」を求める。
genuine-payment = 当店が、メッセージのリンクからのお支払いをお願いすることはありません。ご注文に関するメッセージでそのように求められた場合、それは当店からのものではありません。


## 4. お問い合わせ

# 問題があるとき。$number はショップが書くとおりの注文番号。
contact-at-hand = お問い合わせの際は、注文番号をご用意ください：{ $number }
# $service はメッセージサービスの名前：WhatsApp、Telegram。
contact-chat = { $service }で問い合わせる
contact-sms = SMSで問い合わせる
# $time は時刻（読む人のタイムゾーン）。
contact-here-until = 今日は{ $time }まで担当者がおります。
# いまは誰もいない。$time は時刻。
contact-back-today = 今日の{ $time }から、お返事を再開します。
contact-back-tomorrow = 明日の{ $time }から、お返事を再開します。
# $date は曜日つきの日付：「11月23日月曜日」。
contact-back-on = { $date }の{ $time }から、お返事を再開します。
# 購入者が書くメールの、空きの下。$status は状況の名称：「輸送中」。
contact-mail-order = 注文番号 { $number } · { $status }


## 5. ショップのサイト内

# 短い表示から追跡ページへのリンク。
embed-whole-page = 詳細をすべて見る
# スクリーンリーダー用の、フレームの題名。$brand はショップの名前。
embed-title = { $brand }でのご注文の配送状況
embed-policy-title = { $brand }の配送と返品
embed-policy-delivery = 配送
embed-policy-returns = 返品
embed-policy-contact = ご不明な点は
embed-policy-more = 詳しく見る
