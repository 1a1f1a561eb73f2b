# 关于无障碍的页面，每个页面的页脚都有链接。“我们”指商家。

accessibility-link = 无障碍
accessibility-title = 无障碍
accessibility-description = 这些订单页面的无障碍程度、检查方式，以及遇到障碍时可以告诉谁。
accessibility-intro = 无论使用屏幕阅读器、只用键盘、放大文字或增强对比度，还是用小屏手机或打印在纸上，每个人都应当能查到自己的订单在哪里。

accessibility-standard-heading = 这些页面遵循的标准
accessibility-standard-text = 这些页面按照《Web 内容无障碍指南》（WCAG）2.2 的 A 级和 AA 级制作，其中包含欧洲标准 EN 301 549 所依据的准则。
accessibility-standard-colours = 无论商家选择什么颜色，都会调亮或调暗，直到文字与背景足够分明。

accessibility-how-heading = 如何检查
accessibility-how-text = 这些页面所用软件 Doorstep 的开发者让程序在浏览器中逐一打开每个页面和订单的每种状态，使用示例设计，包括浅色和深色。
accessibility-how-rules = axe-core 检查对比度、名称、角色以及链接和按钮的大小；html-validate 检查页面的写法；Lighthouse 检查整体。
accessibility-how-keyboard = 用键盘必须能到达每一处，并且能看清当前所在的位置。
accessibility-how-size = 在 320 像素宽的屏幕上，以及文字放大到两倍时，不得有内容被截断，也不得需要横向滚动。
accessibility-how-settings = 使用系统的对比配色、减少动态效果、不使用 JavaScript 以及打印时，所有内容都必须存在。

accessibility-limits-heading = 已知的不足
accessibility-limits-machine = 程序只能发现一部分障碍。到目前为止，还没有外部专家审查过这些页面，也没有依赖辅助技术的人士对其进行过系统的测试。
accessibility-limits-carrier = 快递公司报告的内容也会以其原话显示，有时是另一种语言。
accessibility-limits-pictures = 商品图片显示在商品名称旁边，没有单独的说明。
accessibility-limits-others = 我们链接到的快递公司及其他网站的页面不在我们的控制范围内。

accessibility-tell-heading = 如果您遇到障碍
accessibility-tell-text = 请告诉我们是在哪个页面，以及您使用的工具，例如哪种浏览器或屏幕阅读器。我们会用其他方式回答您的订单问题，并着手消除障碍。
accessibility-tell-where = 我们的联系方式在您的订单确认信息中。

accessibility-last-heading = 最近一次检查
accessibility-date = 日期
accessibility-looked-at = 检查范围
accessibility-found = 发现
accessibility-checkers = 使用的工具
accessibility-scores = Lighthouse 最低分
accessibility-pages =
    { $count ->
       *[other] { $count } 个页面
    }
accessibility-states =
    { $count ->
       *[other] { $count } 种状态
    }
accessibility-languages =
    { $count ->
       *[other] { $count } 种语言
    }
accessibility-designs =
    { $count ->
       *[other] { $count } 种设计，各有浅色和深色
    }
accessibility-problems =
    { $count ->
        [0] 没有问题
       *[other] { $count } 个问题
    }
accessibility-score = 无障碍：{ $score } 分（满分 100 分）
accessibility-score-practices = 最佳做法：{ $score } 分（满分 100 分）
accessibility-score-performance = 速度：{ $score } 分（满分 100 分）
