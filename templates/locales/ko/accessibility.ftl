# 접근성 페이지. 모든 페이지의 아래쪽에서 연결됩니다. ‘저희’는 쇼핑몰입니다.

accessibility-link = 접근성
accessibility-title = 접근성
accessibility-description = 이 주문 페이지가 얼마나 접근 가능한지, 어떻게 확인하는지, 불편이 있을 때 누구에게 알리면 되는지 안내합니다.
accessibility-intro = 화면 낭독기로든, 키보드만으로든, 큰 글자나 강한 대비로든, 작은 휴대전화에서든 종이에서든, 누구나 주문이 어디에 있는지 알 수 있어야 합니다.

accessibility-standard-heading = 이 페이지가 지키려는 기준
accessibility-standard-text = 웹 콘텐츠 접근성 지침(WCAG) 2.2의 A 및 AA 수준을 충족하도록 만들었습니다. 유럽 표준 EN 301 549의 바탕이 되는 지침도 여기에 포함됩니다.
accessibility-standard-colours = 쇼핑몰이 어떤 색을 고르더라도, 글자가 배경과 충분히 구별될 때까지 색을 밝게 하거나 어둡게 합니다.

accessibility-how-heading = 확인하는 방법
accessibility-how-text = 이 페이지의 소프트웨어인 Doorstep을 만드는 사람들이 프로그램으로 모든 페이지와 주문의 모든 상태를 예시 디자인의 밝은 화면과 어두운 화면으로 브라우저에서 열어 봅니다.
accessibility-how-rules = axe-core는 대비, 이름, 역할, 링크와 버튼의 크기를 살핍니다. html-validate는 페이지가 어떻게 작성되었는지를, Lighthouse는 전체를 살핍니다.
accessibility-how-keyboard = 키보드로 모든 곳에 닿을 수 있어야 하고, 지금 어디에 있는지 보여야 합니다.
accessibility-how-size = 너비 320픽셀 화면에서, 그리고 글자를 두 배로 키웠을 때에도 잘리는 것이 없어야 하고 옆으로 스크롤할 필요가 없어야 합니다.
accessibility-how-settings = 시스템의 대비 색상, 움직임 줄이기, JavaScript 없이, 그리고 종이에서도 모든 것이 그대로 있어야 합니다.

accessibility-limits-heading = 아직 부족한 점
accessibility-limits-machine = 프로그램은 장벽의 일부만 찾아냅니다. 지금까지 외부 전문가가 이 페이지를 심사한 적이 없으며, 보조 기술이 필요한 분들이 체계적으로 시험한 적도 없습니다.
accessibility-limits-carrier = 택배사가 알려 온 내용은 택배사의 표현 그대로도 표시되며, 다른 언어일 때도 있습니다.
accessibility-limits-pictures = 상품 사진은 상품 이름 옆에 있으며 별도의 설명이 없습니다.
accessibility-limits-others = 저희가 연결한 택배사 등의 페이지는 저희가 관리할 수 없습니다.

accessibility-tell-heading = 불편한 점이 있다면
accessibility-tell-text = 어느 페이지였는지, 무엇을 사용하시는지(예: 브라우저나 화면 낭독기의 이름) 알려 주세요. 주문에 관한 질문에는 다른 방법으로 답해 드리고, 장벽을 없애도록 조치하겠습니다.
accessibility-tell-where = 연락 방법은 주문 확인 메일에 있습니다.

accessibility-last-heading = 최근 확인 결과
accessibility-date = 날짜
accessibility-looked-at = 확인한 범위
accessibility-found = 발견
accessibility-checkers = 사용한 도구
accessibility-scores = Lighthouse 최저 점수
accessibility-pages =
    { $count ->
       *[other] { $count }개 페이지
    }
accessibility-states =
    { $count ->
       *[other] { $count }개 상태
    }
accessibility-languages =
    { $count ->
       *[other] { $count }개 언어
    }
accessibility-designs =
    { $count ->
       *[other] { $count }개 디자인, 각각 밝은 화면과 어두운 화면
    }
accessibility-problems =
    { $count ->
        [0] 문제 없음
       *[other] { $count }개 문제
    }
accessibility-score = 접근성: 100점 만점에 { $score }점
accessibility-score-practices = 권장 사항: 100점 만점에 { $score }점
accessibility-score-performance = 속도: 100점 만점에 { $score }점
