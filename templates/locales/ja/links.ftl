# リンク：何が見えるか、本人確認、共有、前回のご確認以降の新しい情報。
# 平易に、短く、あたたかく。答えられない人に落ち度はない。

## 追跡ページ

# 日付の上。購入者が共有したページ。$brand：ショップの名前。
kicker-shared = { $brand }での注文
# 日付の上。ギフトのページ。$name：贈り主が自分で書いた名前。
kicker-gift-from = { $name }より、あなたへのお荷物
# 同じく、贈り主の名前がないとき。$brand：ショップの名前。
kicker-gift = { $brand }より、あなたへのお荷物

# 注文内容の下のリンク。
unlock-link = 住所と詳細を表示する
# 表示されたあと、注文内容の下。
lock-again = 住所と詳細を非表示にする
lock-hint = 詳細がこのブラウザーに表示されるのは、最長30分です。
share-link = このご注文を共有する
order-email = メール
order-phone = 電話

# 配送状況の上。$count：更新の件数。$time：時刻（「14:02」）。今日と昨日は言葉で、
# $date は曜日つきの日付。
news-today = 前回のご確認（今日 { $time }）以降の新しい更新：{ $count }件
news-yesterday = 前回のご確認（昨日 { $time }）以降の新しい更新：{ $count }件
news-on = 前回のご確認（{ $date } { $time }）以降の新しい更新：{ $count }件
# 新しい更新の前。一語、またはできるだけ短く。
news-mark = 新着

## 詳細の表示

unlock-heading = 住所と詳細を表示する
unlock-intro = リンクをお持ちの方は、どなたでもこのご注文の配送状況をご覧いただけます。住所も表示するには、ご注文の情報を2つ入力してください。
unlock-postcode = 郵便番号
unlock-postcode-hint = お届け先の郵便番号。郵便番号のない地域では、市区町村名。
unlock-person = メールアドレス
unlock-person-hint = ご注文時に入力したもの。入力していない場合は、姓。
unlock-submit = 詳細を表示する
unlock-wrong = 入力された内容がこのご注文と一致しません。注文確認メールと見比べてください。
unlock-missing = 入力してください。
unlock-back = ご注文に戻る

# もう一つの方法：メールで届くコード。
unlock-code-heading = またはコードで確認
# コードを送ったあとの見出し。2つの情報はその下に立つ。
unlock-code-enter = コードを入力してください
unlock-details-heading = または2つの情報で確認
unlock-code-intro = このご注文のメールアドレスに、6桁のコードをお送りします。
unlock-code-ask = コードを送信する
# メールアドレスがあってもなくても同じ表示。どちらなのかは誰にも分からない。有効期間は10分。
unlock-code-sent = このご注文にメールアドレスが登録されていれば、そちらにコードをお送りしました。有効期間は10分です。
unlock-code = コード
unlock-code-hint = メールに書かれている6桁の数字。
unlock-code-submit = 詳細を表示する
unlock-code-again = コードを再送する
unlock-code-wrong = このコードでは表示できません。使用済みか、10分が過ぎた可能性があります。

# 試行回数が多すぎる。$minutes：待ち時間。注文のページはその間も開いたまま。
unlock-locked-title = 少しお待ちください
unlock-locked = 続けて何度も入力されました。お客様の情報の保護のため、少し時間をおいています。{ $minutes }分後にもう一度お試しください。ご注文のページは、そのままご覧いただけます。

## 共有

share-heading = このご注文を共有する
share-intro = ほかの方へのリンクで見える内容は、お客様のリンクより少なく、いつでも取り消せます。
share-kind-share = 配送状況を一緒に見たい方へ
share-kind-share-text = お荷物の現在地と中身が見えます。価格、住所、注文番号は見えません。
share-kind-share-make = リンクを作成する
share-kind-gift = ギフトを受け取る方へ
share-kind-gift-text = いつ届くかが見えます。中身はまったく見えません。
share-kind-gift-make = ギフト用リンクを作成する
share-from = 贈り主
share-from-hint = 相手の方に伝わるお名前。空欄のままでもかまいません。
share-from-wrong = お名前だけを入力してください（文字のみ、40文字以内）。
share-list = 有効なリンク
# 一覧での種類の名称。
share-name-share = 共有
share-name-gift = ギフト
# 一覧のリンクの下。$made、$until：日付（「2026年11月26日」）。
share-made = { $made }に作成、{ $until }まで有効
# $name：贈り主。
share-made-from = { $made }に作成、{ $until }まで有効。贈り主：{ $name }
share-copy = リンクをコピー
share-send = 送る…
share-copied = リンクをコピーしました。
share-end = 共有をやめる
share-none = 有効なリンクはありません。
share-too-many = 有効なリンクの数が上限に達しています。新しく作成するには、どれか1つの共有をやめてください。

## リンクが終わったとき

ended-share-title = このリンクの共有は終了しました
ended-share-text = このリンクは一定の期間、あなたと共有されていました。共有した方は、新しいリンクを作成できます。ご自身のご注文の場合は、番号で検索できます。

## コードのメール

# $number：注文番号。$brand：ショップの名前。
code-mail-subject = 注文番号 { $number } の確認コード
code-mail-intro = { $brand }でのご注文（注文番号 { $number }）の詳細を表示するコードです。
code-mail-how = 開いているページに入力してください。有効期間は10分で、1回だけ使えます。
code-mail-not-you = コードを請求した覚えがない場合は、どなたかがご注文へのリンクを開いています。コードがなければ、お客様の住所も連絡先も見えません。お手続きは不要です。このコードは誰にも教えないでください。
