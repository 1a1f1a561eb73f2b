### 页面打开期间有变化时，屏幕阅读器读出的话。要短，因为会打断用户。
###
### $status：状态名称，如“派送中”（status-…-name）
### $label：日期的含义，如“预计送达”“原预计送达”（hero-arrives、hero-expected-was 等）
### $date：“今天”“明天”，或“11月26日星期四”这样的日期
### $detail：时刻或日期，如“预计在9:00至13:00之间送达”“14:20”

# 只有状态变了，或没有日期
live-said = 已更新：{ $status }。
live-said-date = 已更新：{ $status }。{ $label }：{ $date }。
live-said-date-detail = 已更新：{ $status }。{ $label }：{ $date }。{ $detail }。
# 日期是该状态开始的那一天：“已送达，今天 14:20”
live-said-since = 已更新：{ $status }，{ $date }。
live-said-since-detail = 已更新：{ $status }，{ $date } { $detail }。
