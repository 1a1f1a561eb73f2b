### 追踪页面的主区：说的是哪个包裹；出现问题时，给出三个回答。
###
### “我们”指商家，“快递公司”负责运送包裹。平实简短；不用感叹号，不耍俏皮。


## 1. 订单分多个包裹时，大号日期上方的标签
## $n：第几个包裹；$total：共有几个（都是数字，$total 至少为 2）

hero-box-arrives = 包裹 { $n }/{ $total } 预计送达
hero-box-arrives-late = 包裹 { $n }/{ $total } 预计送达（晚于原计划）
hero-box-delivered-on = 包裹 { $n }/{ $total } 已送达
hero-box-expected-was = 包裹 { $n }/{ $total } 原预计送达
hero-box-promised-was = 包裹 { $n }/{ $total } 原承诺送达
hero-box-collect-by = 包裹 { $n }/{ $total } 取件截止
hero-box-returned-on = 包裹 { $n }/{ $total } 已退回商家
# 在“日期待定”上方
hero-box-no-date-label = 包裹 { $n }/{ $total } 预计送达
# $status：该包裹的状态名称，例如“物流异常”
hero-box-status = 包裹 { $n }/{ $total }：{ $status }
# 最后一个在下方日期送达
hero-all-delivered = { $total }个包裹已全部送达
# 只有一个包裹：下方日期送达，晚于承诺
hero-arrives-late = 预计送达（晚于原计划）
# 供屏幕阅读器使用：主区没有提到的包裹的列表
hero-others = 其他包裹


## 2. 三个回答的标题

answers-happened = 发生了什么
answers-we = 我们会怎么做
answers-carrier = 快递公司会怎么做
answers-you = 您可以怎么做


## 3. 回答。“-we”在“我们会怎么做”之下，“-carrier”在“快递公司会怎么做”之下，“-you”在“您可以怎么做”之下

now-exception-we = 我们也看到了这一情况，会持续关注您的包裹。一有消息，就会显示在这里。
now-exception-you = 暂时无需任何操作。如果两个工作日内这里没有变化，请联系我们，我们会与快递公司一起解决。

now-delayed-we = 非常抱歉。我们会持续关注您的包裹；新的日期一经确定，就会显示在这里。
now-delayed-you = 暂时无需任何操作。如果两个工作日内仍无进展，请联系我们，我们会向快递公司查询包裹在哪里。

now-weather-carrier = 一旦可以安全通行，就会恢复运输。新的日期会显示在这里。
now-weather-you = 您无需任何操作。

now-customs_hold-we = 我们会持续关注海关和快递公司的消息，并显示在这里。
now-customs_hold-you = 如果快递公司或海关联系您，请尽快回复。如果五个工作日内仍无进展，请联系我们，我们会去查询。

now-missing_documents-we = 我们会补交我们手中的文件和信息。
now-missing_documents-you = 如果快递公司或海关要求您提供材料，请尽快提交给对方。如果没有人联系您，请联系我们：我们会查明缺少什么。

now-duty_unpaid-carrier = 收取税费，并告知您金额和付款方式。
now-duty_unpaid-you = 请只在派送时当面支付，或通过快递公司的官方网站或应用支付，切勿点击来历不明的消息中的链接付款。如果您认为无需付款，请先联系我们。

now-address_problem-we = 一旦知道正确的地址，我们就会告知快递公司，让包裹继续运送。
now-address_problem-you = 请核对订单中的地址，包括门牌号、房间号和门铃上的姓名，并告诉我们哪里有误或缺少什么。

now-refused-we = 如果您仍然需要，我们会设法安排再次派送。如果不需要，包裹会退回给我们。
now-refused-you = 如果您没有拒收，请尽快联系我们。如果是您拒收的，则无需任何操作。

now-damaged-we = 非常抱歉。如果包裹无法再派送，我们会为您安排换货或退款。
now-damaged-you = 如果您不想等快递公司确认，请联系我们。如果送到时已受损，请保留包装，并把照片发给我们。

now-lost-we = 非常抱歉。我们会为您安排重新发货或退款。
now-lost-you = 您不必寻找，也不必继续等待：请联系我们，告诉我们您希望重新发货还是退款。

now-destroyed-we = 非常抱歉。我们会为您安排重新发货或退款。
now-destroyed-you = 请联系我们，告诉我们您希望重新发货还是退款。

now-held-we = 我们会持续关注您的包裹。一有消息，就会显示在这里。
now-held-you = 请查看快递公司的网页：有时，快递公司在等您选择日期或回答问题。如果两个工作日内仍无进展，请联系我们，我们会去查询。

now-security-we = 我们会持续关注您的包裹。这类检查通常需要几天，您和我们都无法加快。
now-security-you = 暂时无需任何操作。如果五个工作日内仍无进展，请联系我们，我们会向快递公司查询。

now-prohibited-we = 这应由我们解决，非常抱歉。我们会另找方式送达，或为您退款。
now-prohibited-you = 请联系我们，告诉我们您希望换一种方式送达还是退款。

now-carrier_rejected-we = 这由我们来处理。
now-carrier_rejected-you = 您无需任何操作。如果两个工作日内仍无进展，请联系我们，我们会告知您后续安排。

now-not_collected-we = 包裹很可能会退回给我们。如果您仍然需要，我们会与您商定如何送达。
now-not_collected-you = 请联系我们，告诉我们您是否仍然需要。

now-undeliverable-we = 包裹很可能会退回给我们。之后，我们会为您安排重新发货或退款。
now-undeliverable-you = 请核对订单中的地址并联系我们。您不必等到包裹退回。

now-attempted_delivery-carrier = 通常会在下一个工作日再次派送，或将包裹送到附近的取件点。
now-attempted_delivery-you = 请留意是否有通知单，上面会写明后续安排。

now-recipient_absent-carrier = 通常会在下一个工作日再次派送，或将包裹送到附近的取件点。
now-recipient_absent-you = 请看看门上或信箱里有没有通知单，上面会写明地点或时间。一般也可以向快递公司另选日期或地点。

now-business_closed-carrier = 通常会在下一个工作日再次派送。
now-business_closed-you = 如果届时仍无人在场，请告知快递公司方便的日期和时间，或选择一个取件点。

now-no_access-carrier = 通常会在下一个工作日再次派送。
now-no_access-you = 请确保大门或楼门可以打开，门铃上有姓名。您也可以告知快递公司如何进入。

now-notice_left-carrier = 为您保管包裹，或再次上门派送；通知单上会写明是哪一种。
now-notice_left-you = 请查看通知单。如果没有，快递公司的网页上通常也能查到。

now-expired-we = 如果您还没有收到，我们会向快递公司了解包裹的情况。
now-expired-you = 如果您已收到包裹，则无需任何操作。如果还没有，请联系我们。

now-return_to_sender-we = 我们会为您安排重新发货或退款。您不必等到包裹退回。
now-return_to_sender-you = 请联系我们，告诉我们您希望重新发货还是退款。

now-returned-we = 我们会为您安排重新发货或退款。
now-returned-you = 如果我们还没有安排，请联系我们。

# $date：原预计或原承诺的日期
now-missed-happened = 您的包裹原定于{ $date }送达，但目前还没有到。
now-missed-we = 非常抱歉。我们会持续关注您的包裹；新的日期一经确定，就会显示在这里。
now-missed-you = 暂时无需任何操作。如果两个工作日内仍未送达，请联系我们，我们会向快递公司查询包裹在哪里。

# 日期已过，订单还没有发货
now-unsent-happened = 您的订单原承诺于{ $date }送达，但目前还没有发货。
now-unsent-we = 非常抱歉。我们会尽快发货；新的日期一经确定，就会显示在这里。
now-unsent-you = 如果您不想再等，请联系我们。
