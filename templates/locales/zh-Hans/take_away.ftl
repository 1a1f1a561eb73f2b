# 可以从追踪页面带走的内容：日历、钱包、打印的二维码，以及链接在聊天中的预览。

# 这组链接的名称，供屏幕阅读器使用。
take-away = 保存到日历或钱包
# 日历文件的链接；日历程序会询问是否添加。
calendar-add = 添加到日历
# 订阅链接：预计日期变动时，日历中的日程会自动更改。
calendar-follow = 订阅日历：日期变动时自动更新
# Apple 自己的中文用语。
wallet-add = 添加到 Apple 钱包

# 订阅的日历在日历程序列表中的名称。
# $brand：商家名称
calendar-name = 您在 { $brand } 的订单
# 他人可能看到的日程：写明商家，绝不写包裹里是什么。
# $brand：商家名称；$total：订单共有几个包裹；$n：其中第几个
calendar-order = { $brand } 的订单
calendar-parcel =
    { $total ->
        [1] { $brand } 的包裹
       *[other] { $brand } 的包裹 { $n }/{ $total }
    }
calendar-pickup =
    { $total ->
        [1] 待取件：{ $brand } 的包裹
       *[other] 待取件：{ $brand } 的包裹 { $n }/{ $total }
    }
calendar-last-day = 取件截止：{ $brand } 的包裹
calendar-delivered =
    { $total ->
        [1] 已送达：{ $brand } 的包裹
       *[other] 已送达：{ $brand } 的包裹 { $n }/{ $total }
    }

# 扫描方形码得到的内容：此页面。供屏幕阅读器使用。
qr-label = 打开此页面的二维码

# 链接在聊天中的预览。他人会看到：不写是谁的订单、是什么、进度如何。
# $brand：商家名称
preview-title = { $brand } 的订单
preview-text = 查看包裹在哪里、何时送达。
