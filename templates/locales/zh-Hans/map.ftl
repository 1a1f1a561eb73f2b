### 包裹路线的地图，以及相应的文字说明。
###
### { $from }、{ $to }、{ $here }、{ $turn } 是地名，按快递公司的写法（不知道城市时为国家名）。

# 图片是什么，供屏幕阅读器使用。
map-label = 包裹路线图

# 路线。{ $via } 是用下面的列表文字连接的地点。
map-way = 从 { $from } 到 { $to }。
map-way-via = 从 { $from } 经 { $via } 到 { $to }。
# 目的地不在此页面上显示。
map-way-so-far = 目前已从 { $from } 到达 { $to }。
map-way-so-far-via = 目前已从 { $from } 经 { $via } 到达 { $to }。
# 已送达。{ $distance } 由 map-km 或 map-miles 生成。
map-way-done = 从 { $from } 到 { $to }，全程约{ $distance }。
map-way-done-via = 从 { $from } 经 { $via } 到 { $to }，全程约{ $distance }。
# 正在退回 { $from } 的寄件人；{ $turn } 是折返的地方。
map-way-back = 从 { $from } 到 { $turn }，现正退回。
# 已退回寄件人。
map-way-returned = 从 { $from } 到 { $turn }，现已退回。

# 最后出现的地点；接在路线后面的句子。
map-here = 最新位置：{ $here }。
map-here-far = 最新位置：{ $here }，距目的地约{ $distance }。
map-here-back = 最新位置：{ $here }，距始发地约{ $distance }。

# { $n } 是已排好格式的数字（“1,240”）。
map-km = { $n }公里
map-miles = { $n }英里

# 连接地点列表：最后两个之前用 map-list-comma，最后一个用 map-list-and。
map-list-comma = { $first }、{ $second }
map-list-and = { $first }、{ $second }
# 列表过长时的结尾。
map-more = 另外{ $n }处

# 地图上地名的来源，许可协议的要求。{ $source } 是专名。
map-source = 地名来源：{ $source }
