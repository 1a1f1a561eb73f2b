# アクセシビリティのページ。各ページの下部からリンクされる。「当店」はショップ。

accessibility-link = アクセシビリティ
accessibility-title = アクセシビリティ
accessibility-description = このご注文ページのアクセシビリティの状況、確認の方法、お困りのときの連絡先をご案内します。
accessibility-intro = スクリーンリーダーでも、キーボードだけでも、大きな文字や強いコントラストでも、小さなスマートフォンでも紙でも、どなたでもご注文の状況を確認できるようにしています。

accessibility-standard-heading = 目標とする基準
accessibility-standard-text = ウェブコンテンツ・アクセシビリティ・ガイドライン（WCAG）2.2のレベルAとAAを満たすように作られています。欧州規格EN 301 549の基礎となるガイドラインも、これに含まれます。
accessibility-standard-colours = ショップがどの色を選んでも、文字が背景から十分に見分けられるまで、明るさを調整します。

accessibility-how-heading = 確認の方法
accessibility-how-text = このページのソフトウェアであるDoorstepの開発者が、プログラムを使って、すべてのページとご注文のすべての状態を、見本のデザインの明色と暗色の両方で、ブラウザーに表示して確認しています。
accessibility-how-rules = axe-coreはコントラスト、名前、役割、リンクとボタンの大きさを確認します。html-validateはページの記述を、Lighthouseは全体を確認します。
accessibility-how-keyboard = キーボードですべてを操作でき、いまどこにいるかが見えること。
accessibility-how-size = 幅320ピクセルの画面でも、文字を2倍の大きさにしても、何も切れず、横にスクロールする必要がないこと。
accessibility-how-settings = システムのコントラスト配色、動きを減らす設定、JavaScriptなし、印刷でも、すべてが表示されること。

accessibility-limits-heading = まだ足りないと分かっていること
accessibility-limits-machine = プログラムで見つかるのは、障壁の一部だけです。これまでのところ、外部の専門家による審査も、支援技術を必要とする方々による体系的な試用も行われていません。
accessibility-limits-carrier = 配送会社からの情報は、配送会社自身の言葉でも表示します。別の言語のこともあります。
accessibility-limits-pictures = 商品の画像は商品名の横にあり、画像だけの説明はありません。
accessibility-limits-others = リンク先の配送会社などのページは、当店では管理できません。

accessibility-tell-heading = お困りのことがあれば
accessibility-tell-text = どのページでのことか、何をお使いか（ブラウザーやスクリーンリーダーの名前など）を、当店までお知らせください。ご注文についてのご質問には別の方法でお答えし、障壁の解消に取り組みます。
accessibility-tell-where = ご連絡の方法は、ご注文の確認メールに記載しています。

accessibility-last-heading = 最新の確認結果
accessibility-date = 日付
accessibility-looked-at = 確認した範囲
accessibility-found = 見つかったもの
accessibility-checkers = 使用した検査ツール
accessibility-scores = Lighthouseの最低点
accessibility-pages =
    { $count ->
       *[other] { $count }ページ
    }
accessibility-states =
    { $count ->
       *[other] { $count }状態
    }
accessibility-languages =
    { $count ->
       *[other] { $count }言語
    }
accessibility-designs =
    { $count ->
       *[other] { $count }デザイン（それぞれ明色と暗色）
    }
accessibility-problems =
    { $count ->
        [0] 問題なし
       *[other] { $count }件の問題
    }
accessibility-score = アクセシビリティ：100点中{ $score }点
accessibility-score-practices = 推奨事項：100点中{ $score }点
accessibility-score-performance = 速さ：100点中{ $score }点
