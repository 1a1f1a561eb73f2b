### 配送追跡ページの言葉：どこにあるか、いつ届くか、このあとどうなるか。
###
### 「当店」はショップ、「配送会社」はお荷物を運ぶ会社。平易に、短く、誰がいつまでに何をするかを書く。
### 感嘆符は使わない。{ $… } には整形済みの日付・時刻・名称が入る。件数は数値で渡す。


## 1. 状況：一覧での名称、見出しの文と次の案内、図の説明

status-ordered-name = ご注文受付
status-ordered-sentence = ご注文を承りました。ただいま発送の準備をしています。
status-ordered-next = お手続きは不要です。発送後は、こちらで配送状況をご覧いただけます。
status-ordered-figure = お届け先までの道のり。ご注文の商品は、まだ出発点の当店にあります。

status-unknown-name = 配送情報はまだありません
status-unknown-sentence = 配送会社から、お荷物の情報がまだ届いていません。
status-unknown-next = 最初の1～2日は、情報がないのが普通です。情報が届きしだい、こちらに表示します。
status-unknown-figure = お届け先までの道のり。お荷物の現在地はまだ分かっていません。

status-pre_transit-name = 発送準備中
status-pre_transit-sentence = 送り状は作成済みですが、お荷物はまだ配送会社に渡っていません。
status-pre_transit-next = このあと、当店から配送会社に引き渡します。配送会社が受け付けると、お荷物の現在地をこちらでご覧いただけます。
status-pre_transit-figure = お届け先までの道のり。お荷物は出発点で、配送会社への引き渡しを待っています。

status-in_transit-name = 輸送中
status-in_transit-sentence = お荷物はお届け先へ向かっています。
status-in_transit-next = このあと最寄りの営業所に届き、そこから配達されます。お手続きは不要です。
status-in_transit-figure = お届け先までの道のり。お荷物はその途中を進んでいます。

status-customs-name = 通関手続き中
status-customs-sentence = お荷物は税関で検査を受けています。
status-customs-next = 多くの場合、数日で次へ進みます。書類の不足や関税の未払いがあれば、配送会社または税関からご連絡があります。ご連絡がなければ、お手続きは不要です。
status-customs-figure = お届け先までの道のり。お荷物は国境で待っています。

status-out_for_delivery-name = 配達中
status-out_for_delivery-sentence = ドライバーがお荷物を積んで、お届け先へ向かっています。
status-out_for_delivery-next = どなたかご在宅ですと、スムーズにお受け取りいただけます。ご不在の場合は、配送会社が改めて伺うか、不在票を残します。
status-out_for_delivery-figure = お届け先までの道のり。お荷物は玄関のすぐ近くまで来ています。

status-available_for_pickup-name = お受け取り可能
status-available_for_pickup-sentence = お荷物をお受け取りいただけます。
status-available_for_pickup-next = 受取コードまたは配送会社からの通知と、本人確認書類をお持ちください。期限までにお受け取りがない場合、お荷物は当店に返送されます。
status-available_for_pickup-figure = 受取場所までの道のり。お荷物はそこに届いています。

status-attempted_delivery-name = 配達できず持ち戻り
status-attempted_delivery-sentence = 配送会社が配達に伺いましたが、お荷物をお渡しできませんでした。
status-attempted_delivery-next = 通常は、翌営業日に改めて配達されるか、近くの受取場所に移されます。不在票が入っていないかご確認ください。今後の予定が書かれています。
status-attempted_delivery-figure = お届け先までの道のり。お荷物は玄関まで来ましたが、お渡しできませんでした。

status-delivered-name = 配達完了
status-delivered-sentence = お荷物の配達が完了しました。
status-delivered-next = お荷物が見当たらない場合は、まずご家族やご近所の方にお尋ねください。それでも見つからないときは、当店にご連絡ください。配送会社に確認します。
status-delivered-figure = 道のりの終点。お荷物は玄関に届いています。

status-exception-name = 問題が発生しています
status-exception-sentence = 配送会社から、お荷物に問題が発生したと連絡がありました。
status-exception-next = 当店でも状況を把握しています。2営業日たってもこちらの表示が変わらない場合は、当店にご連絡ください。配送会社と対応します。
status-exception-figure = お届け先までの道のりが途切れています。お荷物は途中で止まっています。

status-return_to_sender-name = 返送中
status-return_to_sender-sentence = お荷物は当店へ返送されています。
status-return_to_sender-next = 当店に戻るまでお待ちいただく必要はありません。ご連絡いただければ、再発送または返金を手配します。
status-return_to_sender-figure = お届け先までの道のり。お荷物は当店へ引き返しています。

status-returned-name = 当店に返送済み
status-returned-sentence = お荷物が当店に戻りました。
status-returned-next = 再発送または返金の手配がまだの場合は、当店にご連絡ください。
status-returned-figure = お届け先までの道のり。お荷物は出発点の当店に戻っています。

status-cancelled-name = キャンセル済み
status-cancelled-sentence = この配送はキャンセルされました。お荷物は届きません。
status-cancelled-next = お支払い済みの場合は、同じお支払い方法で返金します。お手元に届くまで数営業日かかることがあります。お心当たりがない場合は、当店にご連絡ください。
status-cancelled-figure = 空の道のり。お荷物はありません。

status-expired-name = しばらく更新がありません
status-expired-sentence = 配送会社から、お荷物の情報が長い間届いていません。
status-expired-next = すでにお受け取り済みでしたら、問題ありません。まだの場合は当店にご連絡ください。お荷物がどうなったか、配送会社に確認します。
status-expired-figure = お届け先までの道のり。お荷物の現在地は、いまのところ分かっていません。


## 2. 理由：状況の文を置き換え、よりよい案内があれば次の案内も置き換える

# unknown
reason-pending-sentence = お荷物について配送会社に問い合わせ、最初の回答を待っています。
reason-not_found-sentence = お荷物の追跡番号が、配送会社にまだ登録されていません。
reason-not_found-next = 配送会社が荷物を受け付けるまでは、よくあることです。発送から3営業日たっても登録されない場合は、当店にご連絡ください。番号を確認します。
reason-error-sentence = 配送会社の追跡システムが、ただいま応答していません。
reason-error-next = 配送に影響はありません。問い合わせを続け、回答がありしだい、こちらに表示します。

# pre_transit
reason-label_created-sentence = お荷物の送り状を作成しました。
reason-info_received-sentence = 配送会社に発送の連絡は届いていますが、お荷物はまだ渡っていません。
reason-awaiting_handover-sentence = お荷物の準備が整い、配送会社への引き渡しを待っています。

# in_transit
reason-accepted-sentence = 配送会社がお荷物を受け付けました。
reason-departed-sentence = お荷物は配送拠点を出発し、お届け先へ向かっています。
reason-arrived-sentence = お荷物は、お届け先へ向かう途中の配送拠点に到着しました。
reason-processed-sentence = お荷物の仕分けが終わりました。まもなく次へ運ばれます。
reason-customs_received-sentence = お荷物が税関に到着しました。これから検査を受けます。
reason-customs_received-next = 通常は数日かかります。書類の不足や関税の未払いがあれば、配送会社または税関からご連絡があります。ご連絡がなければ、お手続きは不要です。
reason-customs_cleared-sentence = お荷物の通関手続きが完了しました。
reason-customs_cleared-next = これからお届け先へ運ばれます。お手続きは不要です。
reason-arrived_destination_country-sentence = お荷物がお届け先の国に到着しました。
reason-arrived_destination_country-next = 税関の検査が入ることもありますが、そのあと最寄りの営業所へ運ばれます。お手続きは不要です。
reason-handed_to_partner-sentence = お荷物は、この先を担当する提携会社に引き継がれました。
reason-handed_to_partner-next = 提携会社からの最初の情報がこちらに表示されるまで、1～2日かかることがあります。お手続きは不要です。
reason-at_delivery_depot-sentence = お荷物は、お届け先を担当する営業所にあります。
reason-at_delivery_depot-next = このあと、ドライバーが配達に出発します。お手続きは不要です。
reason-delivery_scheduled-sentence = お荷物のお届け日が決まりました。
reason-delivery_scheduled-next = ご都合が合わない場合は、多くの場合、配送会社で変更できます。
reason-delivery_rescheduled-sentence = お荷物のお届け日が変更されました。
reason-delivery_rescheduled-next = 新しいお届け日のご都合が合わない場合は、多くの場合、配送会社で変更できます。
reason-forwarded-sentence = お荷物は転送され、新しいお届け先へ向かっています。
reason-forwarded-next = お心当たりがない場合は、当店にご連絡ください。
reason-delayed-sentence = お荷物のお届けが遅れています。
reason-delayed-next = 申し訳ございません。お手続きは不要です。新しいお届け日が分かりしだい、こちらに表示します。
reason-in_transit-delayed-sentence = お荷物はお届け先へ向かっていますが、遅れています。
reason-exception-delayed-sentence = お荷物が配送会社で止まっています。
reason-exception-delayed-next = 申し訳ございません。2営業日たっても動きがない場合は、当店にご連絡ください。現在地を配送会社に確認します。

# available_for_pickup
reason-pickup_point-sentence = お荷物が受取場所に届いています。
reason-pickup_point-next = 受取コードまたは配送会社からの通知と、本人確認書類をお持ちください。ご本人が行けない場合の代理の方の受け取り方は、配送会社にお尋ねください。
reason-locker-sentence = お荷物は宅配便ロッカーに入っています。
reason-locker-next = 配送会社からの通知にあるコード、または配送会社のアプリでロッカーを開けられます。コードが届いていない場合は、配送会社が再送できます。
reason-available_for_pickup-locker-sentence = お荷物が宅配便ロッカーに届いています。
reason-available_for_pickup-locker-next = 配送会社からの通知にあるコード、または配送会社のアプリでロッカーを開けられます。コードが届いていない場合は、配送会社が再送できます。受取期限を過ぎると、お荷物は当店に返送されます。
reason-post_office-sentence = お荷物が郵便局に届いています。
reason-post_office-next = 本人確認書類と、お持ちであれば配送会社からの通知をご持参ください。期限までにお受け取りがない場合、お荷物は当店に返送されます。

# attempted_delivery
reason-recipient_absent-sentence = 配送会社が伺いましたが、ご不在でした。
reason-recipient_absent-next = 通常は、翌営業日に改めて配達されるか、近くの受取場所に移されます。どちらになるかは、玄関や郵便受けの不在票に書かれています。多くの場合、配送会社で別の日や場所も選べます。
reason-business_closed-sentence = 配送会社が伺いましたが、お店や会社がお休みでした。
reason-business_closed-next = 通常は、翌営業日に改めて配達されます。その日もご不在の場合は、ご都合のよい日時を配送会社に伝えるか、受取場所をお選びください。
reason-no_access-sentence = 配送会社が玄関までたどり着けませんでした。
reason-no_access-next = 通常は、翌営業日に改めて配達されます。門や入口が開くことと、表札やインターホンにお名前があることをご確認ください。入り方を配送会社に伝えることもできます。
reason-notice_left-sentence = 配送会社がお荷物をお渡しできず、不在票を残しました。
reason-notice_left-next = お荷物の場所、または次の配達予定が不在票に書かれています。不在票が見当たらない場合も、通常は配送会社のページで同じ内容をご確認いただけます。

# delivered
reason-mailbox-sentence = お荷物は郵便受けに投函されました。
reason-mailbox-next = 郵便受けにない場合は、まずご家族や同居の方にお尋ねください。どなたもお持ちでないときは、当店にご連絡ください。配送会社に確認します。
reason-safe_place-sentence = お荷物は置き配で配達されました。
reason-safe_place-next = 置き場所を指定された場合は、まずそちらをご確認ください。それ以外は、玄関先や軒下、車庫などをご確認ください。見つからないときは当店にご連絡ください。置いた場所を配送会社に確認します。
reason-neighbour-sentence = お荷物はご近所の方に預けられました。
reason-neighbour-next = 預け先は、通常、配送会社の不在票かページに書かれています。分からない場合は、当店にご連絡ください。配送会社に確認します。
reason-delivered-locker-sentence = お荷物は宅配便ロッカーに配達されました。
reason-delivered-locker-next = まだお受け取りでない場合は、配送会社からの通知にあるコード、または配送会社のアプリでロッカーを開けられます。コードが届いていない場合は、配送会社が再送できます。
reason-reception-sentence = お荷物は受付に届けられました。
reason-reception-next = 受付や郵便物の担当窓口にお尋ねください。どなたもお持ちでないときは、当店にご連絡ください。受け取った方を配送会社に確認します。
reason-signed-sentence = お荷物は、受領のサインと引き換えにお渡し済みです。
reason-signed-next = サインにお心当たりがない場合は、まずご家族やご近所の方にお尋ねください。どなたもお持ちでないときは、当店にご連絡ください。受領の記録を配送会社に請求します。
reason-picked_up_by_recipient-sentence = お荷物は受け取り済みです。
reason-picked_up_by_recipient-next = ご本人も代理の方も受け取っていない場合は、できるだけ早く当店にご連絡ください。
reason-in_part-sentence = お荷物の一部が届きました。
reason-in_part-next = 残りは、通常、数日以内に届きます。3営業日たっても届かない場合は、当店にご連絡ください。配送会社に確認します。
reason-damaged-sentence = お荷物が輸送中に破損しました。
reason-damaged-next = 申し訳ございません。すでにお手元にある場合は、梱包材を保管し、箱と中身の写真を当店にお送りください。交換または返金を手配します。
reason-delivered-damaged-sentence = お荷物は配達されましたが、配送会社から破損の報告がありました。
reason-delivered-damaged-next = 申し訳ございません。中身が壊れている場合は、梱包材を保管し、箱と中身の写真を当店にお送りください。交換または返金を手配します。
reason-exception-damaged-sentence = お届けの途中で、お荷物が破損しました。
reason-exception-damaged-next = 申し訳ございません。お届けできるかどうか、配送会社が確認しています。お届けできない場合や、お待ちになりたくない場合は、当店にご連絡ください。交換または返金を手配します。

# exception
reason-weather-sentence = 悪天候のため、お荷物のお届けが遅れています。
reason-weather-next = 安全に運べるようになりしだい、配送会社が輸送を再開します。お手続きは不要です。新しいお届け日は、こちらに表示します。
reason-customs_hold-sentence = お荷物が税関で止まっています。
reason-customs_hold-next = 詳しい検査を受けているか、不足しているものがあります。配送会社または税関からご連絡があった場合は、お早めにご返答ください。5営業日たっても動きがない場合は、当店にご連絡ください。状況を確認します。
reason-missing_documents-sentence = 書類または情報が足りないため、お荷物が先へ進めません。
reason-missing_documents-next = 配送会社または税関から提出の依頼があった場合は、できるだけ早くお送りください。依頼がない場合は、当店にご連絡ください。何が足りないかを確認し、可能であれば当店から提出します。
reason-duty_unpaid-sentence = お荷物が先へ進むには、関税または手数料のお支払いが必要です。
reason-duty_unpaid-next = 金額とお支払い方法は、配送会社からご案内があります。お支払いは、配達時、または配送会社の公式サイトかアプリでのみお願いします。心当たりのないメッセージのリンクからは、決してお支払いにならないでください。お支払いの必要がないと思われる場合は、先に当店にご連絡ください。
reason-address_problem-sentence = 配送会社が住所を見つけられないか、住所の情報が足りません。
reason-address_problem-next = ご注文の住所を、番地、部屋番号、表札のお名前まで含めてご確認のうえ、間違いや不足を当店にお知らせください。早く分かるほど、早くお届けを再開できます。
reason-refused-sentence = 配送会社から、お荷物の受け取りが辞退されたと連絡がありました。
reason-refused-next = ご希望どおりの場合は、お手続きは不要です。お荷物は当店に返送されます。そうでない場合は、お早めに当店にご連絡ください。改めて配達されるよう手配します。
reason-lost-sentence = 配送会社が、お荷物の所在を確認できなくなっています。
reason-lost-next = 申し訳ございません。お探しいただいたり、お待ちいただいたりする必要はありません。当店にご連絡ください。再発送または返金を手配します。
reason-destroyed-sentence = お荷物は輸送中に大きく破損し、お届けできなくなりました。
reason-destroyed-next = 申し訳ございません。当店にご連絡ください。再発送または返金を手配します。
reason-held-sentence = 配送会社がお荷物を保管していて、まだ先へ送っていません。
reason-held-next = お届け日の指定や、質問への回答を待っていることがあります。その場合は、配送会社のページに案内があります。2営業日たっても動きがない場合は、当店にご連絡ください。状況を確認します。
reason-security-sentence = お荷物は保安検査のため止まっています。
reason-security-next = 通常は数日かかり、お客様や当店が早めることはできません。5営業日たっても動きがない場合は、当店にご連絡ください。配送会社に確認します。
reason-prohibited-sentence = お荷物の中身は、この配送会社では運べないものです。
reason-prohibited-next = 申し訳ございません。お客様ではなく、当店が解決すべき問題です。当店にご連絡ください。別のお届け方法を探すか、返金します。
reason-carrier_rejected-sentence = 配送会社がお荷物を引き受けませんでした。
reason-carrier_rejected-next = 当店で対応しますので、お手続きは不要です。2営業日たっても動きがない場合は、当店にご連絡ください。今後の予定をお知らせします。
reason-not_collected-sentence = お荷物は期限までに受け取られませんでした。
reason-not_collected-next = お荷物は当店に返送される見込みです。引き続きご希望の場合は、当店にご連絡ください。お届けの方法をご相談します。
reason-undeliverable-sentence = 配送会社がお荷物を配達できませんでした。
reason-undeliverable-next = お荷物は当店に返送される見込みです。ご注文の住所をご確認のうえ、当店にご連絡ください。再発送または返金を手配します。
reason-other-sentence = お荷物の配送が止まっていますが、配送会社から理由の連絡がありません。
reason-other-next = いまのところ、お手続きは不要です。2営業日たってもこちらの表示が変わらない場合は、当店にご連絡ください。配送会社に確認します。

# return_to_sender
reason-returning-sentence = お荷物は当店へ返送されています。
reason-returned-sentence = お荷物が当店に戻りました。

# cancelled
reason-label_voided-sentence = 送り状が取り消されました。この送り状では発送されません。
reason-label_voided-next = 多くの場合、送り状が作り直されただけです。その際は、新しい番号のお荷物がこちらに表示されます。2営業日たっても変わらない場合は、当店にご連絡ください。
reason-order_cancelled-sentence = このご注文はキャンセルされました。

# expired
reason-no_news-sentence = お荷物の情報が、しばらく更新されていません。


## 3. 履歴：出来事の見出し（場所は横に表示）

event-unknown = 配送会社からの情報
event-unknown-pending = 配送会社からの最初の情報待ち
event-unknown-not_found = 配送会社に未登録
event-unknown-error = 配送会社の追跡システムの応答なし

event-pre_transit = 発送準備
event-pre_transit-label_created = 送り状作成
event-pre_transit-info_received = 配送会社に連絡済み
event-pre_transit-awaiting_handover = 配送会社への引き渡し待ち
event-pre_transit-delayed = 引き渡しの遅れ

event-in_transit = 輸送中
event-in_transit-accepted = 荷物受付
event-in_transit-departed = 配送拠点を出発
event-in_transit-arrived = 配送拠点に到着
event-in_transit-processed = 仕分け完了
event-in_transit-customs_received = 税関に到着
event-in_transit-customs_cleared = 通関手続き完了
event-in_transit-customs_hold = 税関で保留
event-in_transit-missing_documents = 書類または情報の不足
event-in_transit-arrived_destination_country = お届け先の国に到着
event-in_transit-handed_to_partner = 提携会社に引き継ぎ
event-in_transit-at_delivery_depot = 配達担当の営業所に到着
event-in_transit-delivery_scheduled = お届け日決定
event-in_transit-delivery_rescheduled = お届け日変更
event-in_transit-forwarded = 転送
event-in_transit-delayed = 遅延
event-in_transit-weather = 悪天候による遅延
event-in_transit-held = 配送会社で保管

event-out_for_delivery = 配達中
event-out_for_delivery-delayed = 配達の遅れ

event-available_for_pickup = お受け取り可能
event-available_for_pickup-pickup_point = 受取場所に到着
event-available_for_pickup-locker = 宅配便ロッカーに到着
event-available_for_pickup-post_office = 郵便局に到着

event-attempted_delivery = 持ち戻り
event-attempted_delivery-recipient_absent = 持ち戻り（ご不在）
event-attempted_delivery-business_closed = 持ち戻り（休業）
event-attempted_delivery-no_access = 持ち戻り（建物に入れず）
event-attempted_delivery-notice_left = 持ち戻り（不在票あり）
event-attempted_delivery-refused = 持ち戻り（受取辞退）
event-attempted_delivery-address_problem = 持ち戻り（住所不明）
event-attempted_delivery-security = 持ち戻り（安全上の理由）
event-attempted_delivery-other = 持ち戻り

event-delivered = 配達完了
event-delivered-mailbox = 配達完了（郵便受けに投函）
event-delivered-safe_place = 配達完了（置き配）
event-delivered-neighbour = ご近所の方にお預け
event-delivered-locker = 宅配便ロッカーに配達
event-delivered-reception = 受付にお届け
event-delivered-signed = 配達完了（受領サインあり）
event-delivered-picked_up_by_recipient = お受け取り済み
event-delivered-in_part = 一部配達
event-delivered-damaged = 配達完了（破損の報告あり）

event-exception = 問題の報告
event-exception-delayed = 配送会社で遅延
event-exception-weather = 悪天候による遅延
event-exception-customs_hold = 税関で保留
event-exception-missing_documents = 書類または情報の不足
event-exception-duty_unpaid = 関税または手数料の未払い
event-exception-address_problem = 住所の不備
event-exception-refused = 受取辞退
event-exception-damaged = 輸送中の破損
event-exception-lost = 紛失の報告
event-exception-destroyed = 輸送中の破損（お届け不可）
event-exception-held = 配送会社で保管
event-exception-security = 保安検査のため保留
event-exception-prohibited = 輸送できない内容品
event-exception-carrier_rejected = 配送会社が引き受けず
event-exception-not_collected = 受取期限切れ
event-exception-undeliverable = 配達不能
event-exception-other = 問題の報告

event-return_to_sender = 返送中
event-return_to_sender-returning = 返送中
event-return_to_sender-returned = 差出人に返送済み
event-return_to_sender-refused = 受取辞退のため返送中
event-return_to_sender-not_collected = 受取期限切れのため返送中
event-return_to_sender-address_problem = 住所の不備のため返送中
event-return_to_sender-undeliverable = 配達不能のため返送中

event-cancelled = キャンセル
event-cancelled-label_voided = 送り状取り消し
event-cancelled-order_cancelled = 注文キャンセル

event-expired = その後の更新なし
event-expired-no_news = 長期間更新なし


## 4. 日付と見出しのラベル

# 大きな日付の上のラベル。「今日」「明日」の上にも自然に立つもの。
hero-arrives = お届け予定
hero-arrives-today = 今日お届け予定
hero-arrives-tomorrow = 明日お届け予定
hero-delivered-on = 配達完了
hero-collect-by = お受け取り期限
hero-expected-was = 当初のお届け予定
hero-promised-was = お約束のお届け日
hero-returned-on = 当店に返送済み
hero-cancelled-on = キャンセル済み

# 日付の代わり
hero-no-date-label = お届け予定
hero-no-date = 日にち未定
hero-no-date-detail = お届け日が分かりしだい、こちらに表示します。
# 紛失またはお届け不可のお荷物：期待も不安も与えない。
hero-problem-date = お届け予定日なし

# 日付の下
# $from, $to: 時刻
hero-window-between = { $from }～{ $to }の間に届く見込みです
hero-window-by = { $to }までに届く見込みです
# $from, $to: 日付
hero-window-days = { $from }～{ $to }の間に届く見込みです
hero-first-promised = 当初のお約束日：{ $date }
hero-missed = お荷物は{ $date }にお届けの予定でしたが、まだ届いていません。申し訳ございません。新しいお届け日が分かりしだい、こちらに表示します。

today = 今日
yesterday = 昨日
tomorrow = 明日
# 行の途中：「配達完了 · 今日」
today-within = 今日
yesterday-within = 昨日
tomorrow-within = 明日


## 5. 商品、お荷物、注文

progress-on-their-way =
    { $total ->
        [1]
            { $moving ->
                [0] 商品はまだ発送されていません
               *[other] 商品はお届け先へ向かっています
            }
       *[other]
            { $moving ->
                [0] 商品{ $total }点は、どれもまだ発送されていません
               *[other] 商品{ $total }点のうち{ $moving }点がお届け先へ向かっています
            }
    }
progress-delivered =
    { $total ->
        [1]
            { $done ->
                [0] 商品はまだ配達されていません
               *[other] 商品は配達済みです
            }
       *[other]
            { $done ->
                [0] 商品{ $total }点は、どれもまだ配達されていません
               *[other] 商品{ $total }点のうち{ $done }点が配達済みです
            }
    }
progress-partly =
    { $moving ->
        [0] 商品{ $total }点のうち{ $done }点が配達済みです
       *[other] 商品{ $total }点のうち{ $done }点が配達済み、{ $moving }点がお届け先へ向かっています
    }

box-of = お荷物 { $n }/{ $total }
box-unsent-heading = 未発送
box-unsent-line = まだ当店にあります。発送すると、こちらに表示します。
box-cancelled-heading = キャンセル済み
box-cancelled-line = こちらは発送されません。
box-refunded-heading = 返金済み
box-refunded-line = 返金の手続きを終えました。お手元に届くまで数営業日かかることがあります。
box-digital-heading = お荷物に含まれないもの
box-digital-line = オンラインまたはメールでお届けします。
box-line-arrives = { $status } · { $date }お届け予定
box-line-delivered = { $status } · { $date }

earlier-updates = 以前の更新{ $count }件

item-cancelled = キャンセル済み
item-refunded = 返金済み
item-returned = 返品済み
# 注文数のうち何点か
item-part-cancelled = { $count }点キャンセル済み
item-part-refunded = { $count }点返金済み

# $number はショップが書くとおりの番号。「#」があればそれも含む。
order-kicker = 注文番号 { $number } · { $date }ご注文
order-kicker-undated = 注文番号 { $number }
parcel-kicker = お荷物 · { $carrier }
parcel-kicker-plain = お荷物
updated-at = 最終更新：{ $when }


## 6. 金額

total-subtotal = 小計
total-shipping = 送料
total-discount = 割引
total-tax = 税金
total-refunded = 返金額
total-paid = お支払い済み金額
total-total = 合計


## 7. 検索、エラー、お問い合わせ

lookup-title = ご注文を確認する
# 注文がない場合も、メールアドレスや郵便番号が違う場合も同じ文。
lookup-wrong = 入力された内容では見つかりませんでした。番号と、メールアドレスまたは郵便番号を、注文確認メールと見比べてください。
lookup-too-many = 続けて何度も入力されました。ご注文情報の保護のため、少し時間をおいています。{ $minutes }分後にもう一度お試しください。
lookup-number-missing = 注文番号または追跡番号を入力してください。
lookup-second-missing = ご注文を表示するには、ご注文時のメールアドレスまたは郵便番号も必要です。
lookup-form-expired = フォームを開いてから時間がたちすぎました。もう一度送信してください。

not-found-title = ページが見つかりません
not-found-text = リンクの入力に誤りがあるか、メールソフトで途中で切れた可能性があります。元のメッセージからもう一度開くか、番号でご注文を検索してください。
gone-title = このリンクは有効期限が切れています
gone-text = お客様の情報を守るため、このようなリンクは一定期間で使えなくなります。ご注文は、番号とメールアドレスまたは郵便番号で引き続きご確認いただけます。
unavailable-title = ただいまこのページを表示できません
unavailable-text = 配送に影響はありません。数分後にもう一度お試しください。
internal-title = 当店側で問題が発生しました
internal-text = お客様の操作によるものではなく、配送にも影響はありません。少し時間をおいてもう一度お試しください。それでも表示されない場合は、当店にご連絡ください。

action-lookup = ご注文を確認する
action-carrier = { $carrier }のサイトで見る
action-carrier-plain = 配送会社のサイトで見る
action-contact = お問い合わせ
action-shop = { $brand }に戻る

contact-heading = お困りのことはありませんか？
contact-answer = 通常{ $hours }時間以内にお返事します。
contact-subject = 注文番号 { $number } について

title-parcel = { $status } · { $brand }


## 8. 配送会社の原文

carrier-words = { $carrier }からの情報（原文）

# 配達された日の下
hero-at = { $time }
# 時点：$day は「今日」または日付、$time は時刻
moment = { $day } { $time }
