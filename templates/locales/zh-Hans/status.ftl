### 物流追踪页面的文字：包裹在哪里、何时送达、接下来怎样。
###
### “我们”指商家，“快递公司”负责运送包裹。用词平实简短；写明谁在何时之前做什么；
### 不用感叹号。{ $… } 中是已排好格式的日期、时间和名称；数量以数字传入。


## 1. 状态：列表中的名称、主区的句子与下一步、图示说明

status-ordered-name = 已收到订单
status-ordered-sentence = 我们已收到您的订单，正在备货。
status-ordered-next = 您无需任何操作。发货后，您可以在这里查看物流进度。
status-ordered-figure = 送往您门口的路线。您的订单还在起点，由我们备货。

status-unknown-name = 暂无物流信息
status-unknown-sentence = 快递公司还没有提供您的包裹信息。
status-unknown-next = 最初一两天内这很正常。一有消息，就会显示在这里。
status-unknown-figure = 送往您门口的路线。目前还不知道您的包裹在哪里。

status-pre_transit-name = 准备发货
status-pre_transit-sentence = 快递面单已生成，但包裹还没有交给快递公司。
status-pre_transit-next = 接下来，我们会把包裹交给快递公司。快递公司揽收后，您可以在这里查看包裹位置。
status-pre_transit-figure = 送往您门口的路线。您的包裹在起点，等待快递公司揽收。

status-in_transit-name = 运输中
status-in_transit-sentence = 您的包裹正在运送途中。
status-in_transit-next = 接下来，包裹会到达您附近的网点，再从那里送到您手中。您无需任何操作。
status-in_transit-figure = 送往您门口的路线。您的包裹正在途中。

status-customs-name = 清关中
status-customs-sentence = 您的包裹正在接受海关查验。
status-customs-next = 多数包裹几天后就会放行。如需补交文件或税费，快递公司或海关会通知您；否则您无需任何操作。
status-customs-figure = 送往您门口的路线。您的包裹正在口岸等候。

status-out_for_delivery-name = 派送中
status-out_for_delivery-sentence = 派送员正在为您派送包裹，这是最后一程。
status-out_for_delivery-next = 最好有人在场签收。如果无人在场，快递公司会再次派送或留下通知单。
status-out_for_delivery-figure = 送往您门口的路线。您的包裹已经快到门口了。

status-available_for_pickup-name = 待取件
status-available_for_pickup-sentence = 您的包裹可以取件了。
status-available_for_pickup-next = 请携带取件码或快递公司的通知单，以及身份证件。如果逾期未取，包裹会退回给我们。
status-available_for_pickup-figure = 终点为取件点的路线。您的包裹正在那里等候。

status-attempted_delivery-name = 派送未成功
status-attempted_delivery-sentence = 快递公司已上门派送，但未能将包裹交到您手中。
status-attempted_delivery-next = 通常，快递公司会在下一个工作日再次派送，或将包裹送到附近的取件点。请留意是否有通知单，上面会写明后续安排。
status-attempted_delivery-figure = 送往您门口的路线。您的包裹到了门口，但门没有开。

status-delivered-name = 已送达
status-delivered-sentence = 您的包裹已送达。
status-delivered-next = 没有找到包裹？请先问问家人和邻居。如果仍未找到，请联系我们，我们会向快递公司查询。
status-delivered-figure = 已到达路线终点。您的包裹已在门口。

status-exception-name = 物流异常
status-exception-sentence = 快递公司反馈，您的包裹出现了问题。
status-exception-next = 我们也看到了这一情况。如果两个工作日内这里没有变化，请联系我们，我们会与快递公司一起解决。
status-exception-figure = 送往您门口的路线中断了。您的包裹停在了途中。

status-return_to_sender-name = 退回途中
status-return_to_sender-sentence = 您的包裹正在退回给我们。
status-return_to_sender-next = 您不必等到包裹退回：请联系我们，我们会为您安排重新发货或退款。
status-return_to_sender-figure = 送往您门口的路线。您的包裹正沿原路退回给我们。

status-returned-name = 已退回商家
status-returned-sentence = 您的包裹已退回到我们这里。
status-returned-next = 如果我们还没有为您安排重新发货或退款，请联系我们。
status-returned-figure = 送往您门口的路线。您的包裹回到了起点，在我们这里。

status-cancelled-name = 已取消
status-cancelled-sentence = 本次配送已取消，包裹不会送达。
status-cancelled-next = 如果您已付款，我们会将款项原路退回，到账可能需要几个工作日。如果您对此不知情，请联系我们。
status-cancelled-figure = 空的路线，上面没有包裹。

status-expired-name = 物流久未更新
status-expired-sentence = 快递公司已经很久没有更新您的包裹信息。
status-expired-next = 如果您已收到包裹，则无需任何操作。如果还没有，请联系我们，我们会向快递公司了解包裹的情况。
status-expired-figure = 送往您门口的路线。目前不知道您的包裹在哪里。


## 2. 原因：替换状态句子；有更合适的下一步时一并替换

# unknown
reason-pending-sentence = 我们已向快递公司查询您的包裹，正在等待首次回复。
reason-not_found-sentence = 快递公司的系统里还查不到您的快递单号。
reason-not_found-next = 在揽收之前，这很正常。如果发货三个工作日后仍查不到，请联系我们，我们会核对单号。
reason-error-sentence = 快递公司的查询系统暂时没有响应。
reason-error-next = 这不会耽误您的包裹。我们会继续查询，一有回复，就会显示在这里。

# pre_transit
reason-label_created-sentence = 您的包裹已生成快递面单。
reason-info_received-sentence = 快递公司已收到寄件信息，但还没有拿到包裹。
reason-awaiting_handover-sentence = 您的包裹已备好，等待快递公司揽收。

# in_transit
reason-accepted-sentence = 快递公司已揽收您的包裹。
reason-departed-sentence = 您的包裹已离开转运中心，正继续向您运送。
reason-arrived-sentence = 您的包裹已到达途中的转运中心。
reason-processed-sentence = 您的包裹已完成分拣，很快会继续运输。
reason-customs_received-sentence = 您的包裹已到达海关，将接受查验。
reason-customs_received-next = 通常需要几天。如需补交文件或税费，快递公司或海关会通知您；否则您无需任何操作。
reason-customs_cleared-sentence = 您的包裹已清关放行。
reason-customs_cleared-next = 现在，包裹会继续向您运送。您无需任何操作。
reason-arrived_destination_country-sentence = 您的包裹已到达目的国家或地区。
reason-arrived_destination_country-next = 海关可能会先查验，之后包裹会到达您附近的网点。您无需任何操作。
reason-handed_to_partner-sentence = 快递公司已将您的包裹转交合作伙伴，由其完成后续运送。
reason-handed_to_partner-next = 合作伙伴的第一条信息可能要一两天后才会显示在这里。您无需任何操作。
reason-at_delivery_depot-sentence = 您的包裹已到达负责派送的网点。
reason-at_delivery_depot-next = 接下来，派送员会为您派送。您无需任何操作。
reason-delivery_scheduled-sentence = 您的包裹已定好派送日期。
reason-delivery_scheduled-next = 如果这一天不方便，通常可以向快递公司改期。
reason-delivery_rescheduled-sentence = 您的包裹已改到另一天派送。
reason-delivery_rescheduled-next = 如果新的日期不方便，通常可以向快递公司改期。
reason-forwarded-sentence = 您的包裹已改派，正在送往新的目的地。
reason-forwarded-next = 如果您对此不知情，请联系我们。
reason-delayed-sentence = 您的包裹延误了。
reason-delayed-next = 非常抱歉。您无需任何操作：新的日期一经确定，就会显示在这里。
reason-in_transit-delayed-sentence = 您的包裹正在途中，但有所延误。
reason-exception-delayed-sentence = 您的包裹滞留在快递公司。
reason-exception-delayed-next = 非常抱歉。如果两个工作日内仍无进展，请联系我们，我们会向快递公司查询包裹在哪里。

# available_for_pickup
reason-pickup_point-sentence = 您的包裹在取件点等您领取。
reason-pickup_point-next = 请携带取件码或快递公司的通知单，以及身份证件。如果您不便前往，可以向快递公司了解如何请人代取。
reason-locker-sentence = 您的包裹在快递柜中。
reason-locker-next = 用快递公司消息中的取件码或快递公司的应用即可开柜。如果没有收到取件码，快递公司可以重新发送。
reason-available_for_pickup-locker-sentence = 您的包裹在快递柜中等您领取。
reason-available_for_pickup-locker-next = 用快递公司消息中的取件码或快递公司的应用即可开柜。如果没有收到取件码，快递公司可以重新发送；超过最后取件日，包裹会退回给我们。
reason-post_office-sentence = 您的包裹在邮局等您领取。
reason-post_office-next = 请携带身份证件；如果收到了快递公司的通知单，也请一并带上。如果逾期未取，包裹会退回给我们。

# attempted_delivery
reason-recipient_absent-sentence = 快递公司已上门，但无人在场签收。
reason-recipient_absent-next = 通常，快递公司会在下一个工作日再次派送，或将包裹送到附近的取件点；门上或信箱里的通知单会写明是哪一种。一般也可以向快递公司另选日期或地点。
reason-business_closed-sentence = 快递公司已上门，但收货单位没有营业。
reason-business_closed-next = 通常，快递公司会在下一个工作日再次派送。如果届时仍无人在场，请告知快递公司方便的日期和时间，或选择一个取件点。
reason-no_access-sentence = 快递公司无法到达您的门口。
reason-no_access-next = 通常，快递公司会在下一个工作日再次派送。请确保大门或楼门可以打开，门铃上有姓名；您也可以告知快递公司如何进入。
reason-notice_left-sentence = 快递公司未能当面交付包裹，留下了通知单。
reason-notice_left-next = 通知单上写明了包裹在哪里，或何时再次派送。如果没有通知单，快递公司的网页上通常也能查到。

# delivered
reason-mailbox-sentence = 您的包裹已放入信箱。
reason-mailbox-next = 如果信箱里没有，请先问问家人或同住的人。如果都没有拿，请联系我们，我们会向快递公司查询。
reason-safe_place-sentence = 您的包裹已放在安全的地方。
reason-safe_place-next = 如果您与快递公司约定过放置地点，请先到那里查看；否则请看看门口、门廊或车库。如果没有找到，请联系我们，我们会向快递公司查询放在了哪里。
reason-neighbour-sentence = 您的包裹已由邻居代收。
reason-neighbour-next = 快递公司的通知单或网页上通常会写明是谁代收。如果查不到，请联系我们，我们会向快递公司查询。
reason-delivered-locker-sentence = 您的包裹已投放到快递柜。
reason-delivered-locker-next = 如果您还没有取出，用快递公司消息中的取件码或快递公司的应用即可开柜。如果没有收到取件码，快递公司可以重新发送。
reason-reception-sentence = 您的包裹已交给前台。
reason-reception-next = 请到前台或收发室询问。如果都没有，请联系我们，我们会向快递公司查询由谁签收。
reason-signed-sentence = 您的包裹已送达并签收。
reason-signed-next = 如果不是您本人签收，请先问问家人和邻居。如果都没有拿，请联系我们，我们会向快递公司索取签收凭证。
reason-picked_up_by_recipient-sentence = 您的包裹已被取走。
reason-picked_up_by_recipient-next = 如果取件的不是您本人，也不是您委托的人，请尽快联系我们。
reason-in_part-sentence = 您的商品已送达一部分。
reason-in_part-next = 其余部分通常几天内送达。如果三个工作日内仍未送达，请联系我们，我们会向快递公司查询。
reason-damaged-sentence = 您的包裹在途中受损。
reason-damaged-next = 非常抱歉。如果您已收到包裹，请保留包装，并把箱子和商品的照片发给我们。我们会为您安排换货或退款。
reason-delivered-damaged-sentence = 您的包裹已送达，但快递公司反馈包裹受损。
reason-delivered-damaged-next = 非常抱歉。如果里面的商品有损坏，请保留包装，并把箱子和商品的照片发给我们。我们会为您安排换货或退款。
reason-exception-damaged-sentence = 您的包裹在运送途中受损。
reason-exception-damaged-next = 非常抱歉。快递公司正在确认包裹是否还能派送。如果不能，或您不想再等，请联系我们，我们会为您安排换货或退款。

# exception
reason-weather-sentence = 受恶劣天气影响，您的包裹有所延误。
reason-weather-next = 一旦可以安全通行，快递公司就会恢复运输。您无需任何操作；新的日期会显示在这里。
reason-customs_hold-sentence = 您的包裹滞留在海关。
reason-customs_hold-next = 海关正在进一步查验，或还缺少材料。如果快递公司或海关联系您，请尽快回复。如果五个工作日内仍无进展，请联系我们，我们会去查询。
reason-missing_documents-sentence = 因缺少文件或信息，您的包裹无法继续运送。
reason-missing_documents-next = 如果快递公司或海关要求您提供材料，请尽快提交给对方。如果没有人联系您，请联系我们：我们会查明缺少什么，并尽可能补上。
reason-duty_unpaid-sentence = 需先缴清税费，您的包裹才能继续运送。
reason-duty_unpaid-next = 金额和付款方式由快递公司告知。请只在派送时当面支付，或通过快递公司的官方网站或应用支付，切勿点击来历不明的消息中的链接付款。如果您认为无需付款，请先联系我们。
reason-address_problem-sentence = 快递公司找不到收货地址，或需要更详细的信息。
reason-address_problem-next = 请核对订单中的地址，包括门牌号、房间号和门铃上的姓名，并告诉我们哪里有误或缺少什么。我们越早知道，包裹就能越早继续运送。
reason-refused-sentence = 快递公司反馈，您的包裹在派送时被拒收。
reason-refused-next = 如果这是您的意愿，您无需任何操作：包裹会退回给我们。如果不是，请尽快联系我们，我们会设法安排再次派送。
reason-lost-sentence = 快递公司找不到您的包裹了。
reason-lost-next = 非常抱歉。您不必寻找，也不必继续等待：请联系我们，我们会为您安排重新发货或退款。
reason-destroyed-sentence = 您的包裹在途中损毁，无法送达。
reason-destroyed-next = 非常抱歉。请联系我们，我们会为您安排重新发货或退款。
reason-held-sentence = 快递公司暂存了您的包裹，还没有继续运送。
reason-held-next = 有时，快递公司在等您选择日期或回答问题；如果是这样，快递公司的网页上会有提示。如果两个工作日内仍无进展，请联系我们，我们会去查询。
reason-security-sentence = 您的包裹因安全检查暂时滞留。
reason-security-next = 通常需要几天，您和我们都无法加快。如果五个工作日内仍无进展，请联系我们，我们会向快递公司查询。
reason-prohibited-sentence = 您包裹中的物品，快递公司不能承运。
reason-prohibited-next = 这应由我们解决，不需要您处理，非常抱歉。请联系我们，我们会另找方式送达，或为您退款。
reason-carrier_rejected-sentence = 快递公司没有收寄您的包裹。
reason-carrier_rejected-next = 这由我们来处理，您无需任何操作。如果两个工作日内仍无进展，请联系我们，我们会告知您后续安排。
reason-not_collected-sentence = 您的包裹逾期未取。
reason-not_collected-next = 包裹很可能会退回给我们。如果您仍然需要，请联系我们，我们会与您商定如何送达。
reason-undeliverable-sentence = 快递公司无法派送您的包裹。
reason-undeliverable-next = 包裹很可能会退回给我们。请核对订单中的地址并联系我们，我们会为您安排重新发货或退款。
reason-other-sentence = 您的包裹滞留在途中，快递公司没有说明原因。
reason-other-next = 您暂时无需任何操作。如果两个工作日内这里没有变化，请联系我们，我们会向快递公司查询。

# return_to_sender
reason-returning-sentence = 您的包裹正在退回给我们。
reason-returned-sentence = 您的包裹已退回到我们这里。

# cancelled
reason-label_voided-sentence = 这张快递面单已作废，不会用它发货。
reason-label_voided-next = 这往往只是换了新的面单，届时您的包裹会以新的单号显示在这里。如果两个工作日内没有变化，请联系我们。
reason-order_cancelled-sentence = 此订单已取消。

# expired
reason-no_news-sentence = 您的包裹已有一段时间没有更新。


## 3. 轨迹：事件标题（地点显示在旁边）

event-unknown = 快递公司的消息
event-unknown-pending = 等待快递公司的首条消息
event-unknown-not_found = 快递公司暂无记录
event-unknown-error = 快递公司查询系统无响应

event-pre_transit = 准备发货
event-pre_transit-label_created = 已生成快递面单
event-pre_transit-info_received = 快递公司已收到寄件信息
event-pre_transit-awaiting_handover = 等待揽收
event-pre_transit-delayed = 揽收延误

event-in_transit = 运输中
event-in_transit-accepted = 已揽收
event-in_transit-departed = 已离开转运中心
event-in_transit-arrived = 已到达转运中心
event-in_transit-processed = 已分拣
event-in_transit-customs_received = 已到达海关
event-in_transit-customs_cleared = 已清关放行
event-in_transit-customs_hold = 滞留在海关
event-in_transit-missing_documents = 缺少文件或信息
event-in_transit-arrived_destination_country = 已到达目的国家或地区
event-in_transit-handed_to_partner = 已转交合作伙伴
event-in_transit-at_delivery_depot = 已到达派送网点
event-in_transit-delivery_scheduled = 已定派送日期
event-in_transit-delivery_rescheduled = 派送改期
event-in_transit-forwarded = 已改派
event-in_transit-delayed = 延误
event-in_transit-weather = 因恶劣天气延误
event-in_transit-held = 快递公司暂存

event-out_for_delivery = 派送中
event-out_for_delivery-delayed = 派送延误

event-available_for_pickup = 待取件
event-available_for_pickup-pickup_point = 已到取件点，待取件
event-available_for_pickup-locker = 已入快递柜，待取件
event-available_for_pickup-post_office = 已到邮局，待取件

event-attempted_delivery = 派送未成功
event-attempted_delivery-recipient_absent = 派送未成功，无人在场
event-attempted_delivery-business_closed = 派送未成功，收货单位未营业
event-attempted_delivery-no_access = 派送未成功，无法进入
event-attempted_delivery-notice_left = 派送未成功，已留通知单
event-attempted_delivery-refused = 派送未成功，被拒收
event-attempted_delivery-address_problem = 派送未成功，地址不详
event-attempted_delivery-security = 派送未成功，因安全原因中止
event-attempted_delivery-other = 派送未成功

event-delivered = 已送达
event-delivered-mailbox = 已放入信箱
event-delivered-safe_place = 已放在安全的地方
event-delivered-neighbour = 邻居已代收
event-delivered-locker = 已投放到快递柜
event-delivered-reception = 已交给前台
event-delivered-signed = 已签收
event-delivered-picked_up_by_recipient = 已取件
event-delivered-in_part = 部分送达
event-delivered-damaged = 已送达，反馈有损坏

event-exception = 物流异常
event-exception-delayed = 滞留在快递公司
event-exception-weather = 因恶劣天气延误
event-exception-customs_hold = 滞留在海关
event-exception-missing_documents = 缺少文件或信息
event-exception-duty_unpaid = 税费未缴
event-exception-address_problem = 地址有误
event-exception-refused = 已拒收
event-exception-damaged = 途中受损
event-exception-lost = 反馈丢失
event-exception-destroyed = 途中损毁
event-exception-held = 快递公司暂存
event-exception-security = 因安全检查滞留
event-exception-prohibited = 物品禁止寄递
event-exception-carrier_rejected = 快递公司未收寄
event-exception-not_collected = 逾期未取
event-exception-undeliverable = 无法派送
event-exception-other = 物流异常

event-return_to_sender = 退回途中
event-return_to_sender-returning = 退回途中
event-return_to_sender-returned = 已退回寄件人
event-return_to_sender-refused = 已拒收，退回途中
event-return_to_sender-not_collected = 逾期未取，退回途中
event-return_to_sender-address_problem = 地址有误，退回途中
event-return_to_sender-undeliverable = 无法派送，退回途中

event-cancelled = 已取消
event-cancelled-label_voided = 快递面单已作废
event-cancelled-order_cancelled = 订单已取消

event-expired = 无后续更新
event-expired-no_news = 久未更新


## 4. 日期与主区标签

# 大号日期上方的标签；放在“今天”“明天”之上也通顺。
hero-arrives = 预计送达
hero-arrives-today = 预计今天送达
hero-arrives-tomorrow = 预计明天送达
hero-delivered-on = 已送达
hero-collect-by = 取件截止
hero-expected-was = 原预计送达
hero-promised-was = 原承诺送达
hero-returned-on = 已退回商家
hero-cancelled-on = 已取消

# 代替日期
hero-no-date-label = 预计送达
hero-no-date = 日期待定
hero-no-date-detail = 日期一经确定，就会显示在这里。
# 丢失或损毁的包裹：既不给希望，也不制造恐慌。
hero-problem-date = 暂无送达日期

# 日期下方
# $from, $to: 时刻
hero-window-between = 预计在{ $from }至{ $to }之间送达
hero-window-by = 预计在{ $to }之前送达
# $from, $to: 日期
hero-window-days = 预计在{ $from }至{ $to }之间送达
hero-first-promised = 原承诺送达：{ $date }
hero-missed = 您的包裹原定于{ $date }送达，但目前还没有到。非常抱歉；新的日期一经确定，就会显示在这里。

today = 今天
yesterday = 昨天
tomorrow = 明天
# 行内使用：“已送达 · 今天”
today-within = 今天
yesterday-within = 昨天
tomorrow-within = 明天


## 5. 商品、包裹、订单

progress-on-their-way =
    { $total ->
        [1]
            { $moving ->
                [0] 您的商品还没有发出
               *[other] 您的商品正在途中
            }
       *[other]
            { $moving ->
                [0] { $total }件商品都还没有发出
               *[other] { $total }件商品中，{ $moving }件正在途中
            }
    }
progress-delivered =
    { $total ->
        [1]
            { $done ->
                [0] 您的商品还没有送达
               *[other] 您的商品已送达
            }
       *[other]
            { $done ->
                [0] { $total }件商品都还没有送达
               *[other] { $total }件商品中，{ $done }件已送达
            }
    }
progress-partly =
    { $moving ->
        [0] { $total }件商品中，{ $done }件已送达
       *[other] { $total }件商品中，{ $done }件已送达，另有{ $moving }件正在途中
    }

box-of = 包裹 { $n }/{ $total }
box-unsent-heading = 尚未发货
box-unsent-line = 还在我们这里。发货后会显示在此处。
box-cancelled-heading = 已取消
box-cancelled-line = 这些商品不会发货。
box-refunded-heading = 已退款
box-refunded-line = 款项已退回，到账可能需要几个工作日。
box-digital-heading = 不在包裹中
box-digital-line = 通过网络或电子邮件提供给您。
box-line-arrives = { $status } · 预计{ $date }送达
box-line-delivered = { $status } · { $date }

earlier-updates = { $count }条更早的动态

item-cancelled = 已取消
item-refunded = 已退款
item-returned = 已退货
# 该行数量中的几件
item-part-cancelled = { $count }件已取消
item-part-refunded = { $count }件已退款

# $number 为商家书写的订单号；如带“#”则一并包含。
order-kicker = 订单 { $number } · { $date }下单
order-kicker-undated = 订单 { $number }
parcel-kicker = 您的包裹 · { $carrier }
parcel-kicker-plain = 您的包裹
updated-at = 更新于{ $when }


## 6. 金额

total-subtotal = 小计
total-shipping = 运费
total-discount = 优惠
total-tax = 税费
total-refunded = 已退款
total-paid = 您实付
total-total = 合计


## 7. 查询、错误、联系

lookup-title = 查询订单
# 无论是订单不存在，还是邮箱或邮政编码不符，都显示同一句。
lookup-wrong = 没有找到与这些信息相符的订单；请对照订单确认邮件，核对单号以及邮箱或邮政编码。
lookup-too-many = 连续尝试的次数过多。为保护订单信息，请稍等{ $minutes }分钟后再试。
lookup-number-missing = 请输入订单号或快递单号。
lookup-second-missing = 要查看订单，还需要您下单时使用的邮箱或邮政编码。
lookup-form-expired = 页面打开的时间过长，请重新提交。

not-found-title = 找不到此页面
not-found-text = 链接可能输入有误，或被邮件程序截断了。请从原来的消息中重新打开，或用单号查询订单。
gone-title = 此链接已过期
gone-text = 为保护您的信息，这类链接过一段时间就会失效。您仍可使用单号，加上邮箱或邮政编码查询订单。
unavailable-title = 此页面暂时无法打开
unavailable-text = 这不会耽误您的包裹。请过几分钟再试。
internal-title = 我们这边出了点问题
internal-text = 这不是您的操作造成的，也不会耽误您的包裹。请稍后再试；如果仍然不行，请联系我们。

action-lookup = 查询我的订单
action-carrier = 在 { $carrier } 查看
action-carrier-plain = 在快递公司网站查看
action-contact = 联系我们
action-shop = 返回 { $brand }

contact-heading = 需要帮助吗？
contact-answer = 我们通常会在{ $hours }小时内回复。
contact-subject = 关于订单 { $number }

title-parcel = { $status } · { $brand }


## 8. 快递公司的原文

carrier-words = { $carrier } 的原文

# 送达日期下方
hero-at = { $time }
# 时间点：$day 为“今天”或日期，$time 为时刻
moment = { $day } { $time }
