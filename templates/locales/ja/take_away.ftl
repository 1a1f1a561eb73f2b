# 追跡ページから持ち出せるもの：カレンダー、ウォレット、印刷されたコード、チャットでのリンクのプレビュー。

# リンクのまとまりの名前。スクリーンリーダー用。
take-away = カレンダーやウォレットに保存
# カレンダーファイルへのリンク。カレンダーソフトが追加するかどうかを尋ねる。
calendar-add = カレンダーに追加
# 購読のリンク。お届け予定日が変わると、カレンダーの予定も自動で動く。
calendar-follow = カレンダーを購読（予定日の変更も反映）
# Apple 自身の日本語の表記。
wallet-add = Appleウォレットに追加

# カレンダーソフトの一覧での、購読カレンダーの名前。
# $brand：ショップの名前
calendar-name = { $brand }でのご注文
# ほかの人も見るかもしれない予定：ショップの名前は出すが、中身は決して出さない。
# $brand：ショップの名前、$total：お荷物の総数、$n：そのうちの何個目か
calendar-order = { $brand }での注文
calendar-parcel =
    { $total ->
        [1] { $brand }からのお荷物
       *[other] { $brand }からのお荷物 { $n }/{ $total }
    }
calendar-pickup =
    { $total ->
        [1] お受け取り可能：{ $brand }からのお荷物
       *[other] お受け取り可能：{ $brand }からのお荷物 { $n }/{ $total }
    }
calendar-last-day = お受け取り期限：{ $brand }のお荷物
calendar-delivered =
    { $total ->
        [1] 配達完了：{ $brand }からのお荷物
       *[other] 配達完了：{ $brand }からのお荷物 { $n }/{ $total }
    }

# 四角いコードから読み取れるもの：このページ。スクリーンリーダー用。
qr-label = このページを開くコード

# チャットでのリンクのプレビュー。ほかの人も見る：誰の注文か、中身、状況のどれも出さない。
# $brand：ショップの名前
preview-title = { $brand }での注文
preview-text = 配送状況とお届け予定をご覧いただけます。
