# 在哪里取件、在商家门店自取的订单，以及退货。
#
# “我们”指商家。日期、时刻和星期已排好格式：“11月27日星期五”“19:00”“星期一”。


## 到什么时候为止。$date：日期

pickup-until = 保留至{ $date }
pickup-until-today = 今天是最后一天
pickup-until-tomorrow = 保留至明天（{ $date }）
# 逾期未取，也许还在那里。
pickup-until-passed = 已于{ $date }到期


## 现在是否营业。$time：时刻；$day：星期

pickup-open-until = 今天营业至{ $time }
pickup-open-all-day = 今天全天营业
pickup-open-always = 24小时营业
pickup-opens-today = 现在休息，今天{ $time }开始营业
# 今天早些时候营业过。
pickup-closed-now-tomorrow = 现在休息，明天{ $time }开始营业
pickup-closed-now = 现在休息，{ $day } { $time }开始营业
# 今天完全不营业。
pickup-closed-today-tomorrow = 今天休息，明天{ $time }开始营业
pickup-closed-today = 今天休息，{ $day } { $time }开始营业


## 一周的营业时间，时间相同的日子合为一行：“星期一至星期五 9:00–13:00，14:00–18:00”

# $from, $to：星期
pickup-days = { $from }至{ $to }
# $from, $to：时刻
pickup-span = { $from }–{ $to }
pickup-all-day = 24小时
# 同一天中间有休息的两段时间。$first 本身可能已是两段。
pickup-spans = { $first }，{ $next }
# $days：“星期一至星期五”或“星期六”；$times：“9:00–18:00”
pickup-line = { $days } { $times }
pickup-line-closed = { $days } 休息

# 指向地图的链接，显示取件地点。
pickup-way = 在地图上查看


## 在商家门店自取的订单。$store：门店名称

status-store_preparing-name = 备货中
status-store_preparing-sentence = 我们正在 { $store } 为您备货。
status-store_preparing-next = 备好后会显示在这里，请届时再来取件。
status-store_preparing-figure = 终点为我们门店的路线。您的订单在起点备货。

status-store_ready-name = 待取件
status-store_ready-sentence = 您的订单已备好，可以到 { $store } 取件了。
status-store_ready-next = 请携带订单号和身份证件。如果请人代取，对方需要提供订单号。
status-store_ready-code = 请出示下方的取件码，并携带身份证件。如由他人代取，对方也需要此取件码。
status-store_ready-figure = 终点为我们门店的路线。您的订单正在那里等候。

status-store_collected-name = 已取件
status-store_collected-sentence = 您的订单已在 { $store } 取走。
status-store_collected-next = 不是您本人取的，或缺少商品？请尽快联系我们。
status-store_collected-figure = 已到达路线终点。您的订单已取走。

# 日期上方：何时备好；何时取走
hero-ready-by = 预计可取件
hero-collected-on = 已取件
# 日期已过。$date：告知的日期
hero-store-missed = 您的订单原定于{ $date }备好，但目前还没有备好。
now-store-missed-we = 非常抱歉。我们正在备货，一备好就会显示在这里。
now-store-missed-you = 请等到那时再来取件。如果您不想再等，请联系我们。

# $store：门店名称
box-store-heading = 到 { $store } 取件
store-items-heading = 待取商品
# 从门店而不是仓库发出的包裹。
box-from-store = 由 { $store } 发货
# { $total }件商品中有 $ready 件可取，其余尚未备好
progress-ready = { $total }件商品中，{ $ready }件可以取件


## 买家寄回的包裹

status-return_ready-name = 退货待寄出
status-return_ready-sentence = 您的退货快递面单已生成。
status-return_ready-next = 请在方便时把包裹交给快递公司。快递公司揽收后，您可以在这里查看包裹位置。
status-return_ready-figure = 退回给我们的路线。您的退货在起点，还在您那里。

status-return_moving-name = 退货运输中
status-return_moving-sentence = 您的退货正在寄回给我们的途中。
status-return_moving-next = 您无需任何操作。收到后，我们会查验并处理后续事宜。
status-return_moving-figure = 退回给我们的路线。您的退货正在途中。

status-return_arrived-name = 已退回商家
status-return_arrived-sentence = 我们已收到您的退货。
status-return_arrived-next = 我们会查验并处理后续事宜。您无需任何操作。
status-return_arrived-figure = 已到达退货路线终点。您的退货在我们这里。

status-return_problem-name = 退货受阻
status-return_problem-sentence = 快递公司反馈，您的退货出现了问题。
status-return_problem-figure = 退回给我们的路线中断了。您的退货停在了途中。
now-return-problem-we = 我们会持续关注您的退货，并与快递公司一起解决。您不会因此受到任何损失。
now-return-problem-you = 请保留寄件凭证。如果两个工作日内这里没有变化，请联系我们。

# 预计退回日期的上方
hero-return-expected = 预计退回商家
box-return-heading = 您的退货
return-items-heading = 退回的商品


## 该行中一部分商品的去向

item-part-returned = { $count }件已退货
# $returned 和 $refunded：同一行中，一些已寄回，另一些只退款
item-part-both = { $returned }件已退货，{ $refunded }件已退款
