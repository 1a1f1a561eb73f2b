# 購入者向けページの枠の言葉。配送状況の文は status.ftl にあります。

skip-to-content = ご注文内容へ移動
languages = 言語
powered-by = Doorstepによる配送追跡

items-heading = お荷物の中身
ordered-heading = ご注文の商品
items-more = ほか{ $n }点
trail-heading = これまでの配送状況
place-abroad = { $town }（{ $country }）
tracking-number = 追跡番号
quantity = 数量：

order-heading = ご注文内容
order-number = 注文番号
order-placed = 注文日
order-ship-to = お届け先

pickup-heading = お受け取り場所
pickup-code = 受取コード
pickup-hours = 営業時間

look-up-heading = ご注文を確認する
look-up-intro = 注文確認メールにある情報を2つ入力すると、ご注文の配送状況をご覧いただけます。
look-up-number = 注文番号または追跡番号
look-up-number-hint = 例：1042、または配送会社の長い番号
look-up-looks-like = { $carrier }の追跡番号のようですが、当店では該当するお荷物が見つかりませんでした。
look-up-at-carrier = { $carrier }のサイトで調べる
look-up-mistyped = { $carrier }の番号のようですが、数字が1つ間違っているようです。
look-up-either = あわせて、次のどちらか1つ
look-up-email = メールアドレス
look-up-email-hint = ご注文時に入力したもの
look-up-postcode = 郵便番号
look-up-postcode-hint = お届け先の郵便番号
look-up-submit = ご注文を表示する
look-up-where = 注文確認メールのリンクからは、入力なしで同じページをご覧いただけます。
look-up-choose = どのお店でご注文になりましたか？

reference = お問い合わせの際は、次の番号をお知らせください：
