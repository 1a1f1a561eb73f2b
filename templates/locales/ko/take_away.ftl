# 배송 조회 페이지에서 가져갈 수 있는 것: 캘린더, 지갑, 인쇄된 코드, 그리고 채팅에서 보이는 링크 미리보기.

# 링크 모음의 이름, 화면 낭독기용.
take-away = 캘린더나 지갑에 저장
# 캘린더 파일 링크. 캘린더 프로그램이 추가할지 묻습니다.
calendar-add = 캘린더에 추가
# 구독 링크: 도착 예정일이 바뀌면 캘린더의 일정도 저절로 옮겨집니다.
calendar-follow = 캘린더 구독: 날짜가 바뀌면 자동으로 반영
# Apple이 한국어로 쓰는 표현.
wallet-add = Apple 지갑에 추가

# 캘린더 프로그램 목록에 보이는, 구독한 캘린더의 이름.
# $brand: 쇼핑몰 이름
calendar-name = 내 { $brand } 주문
# 다른 사람도 볼 수 있는 일정: 쇼핑몰 이름은 쓰되 내용물은 절대 쓰지 않습니다.
# $brand: 쇼핑몰 이름, $total: 주문의 택배 개수, $n: 그중 몇 번째인지
calendar-order = { $brand } 주문
calendar-parcel =
    { $total ->
        [1] { $brand } 택배
       *[other] { $brand } 택배 { $n }/{ $total }
    }
calendar-pickup =
    { $total ->
        [1] 수령 가능: { $brand } 택배
       *[other] 수령 가능: { $brand } 택배 { $n }/{ $total }
    }
calendar-last-day = 수령 기한: { $brand } 택배
calendar-delivered =
    { $total ->
        [1] 배송 완료: { $brand } 택배
       *[other] 배송 완료: { $brand } 택배 { $n }/{ $total }
    }

# 네모난 코드에서 읽히는 것: 이 페이지. 화면 낭독기용.
qr-label = 이 페이지를 여는 코드

# 채팅에서 보이는 링크 미리보기. 다른 사람도 봅니다: 누구의 주문인지, 무엇인지, 어떤 상태인지는 쓰지 않습니다.
# $brand: 쇼핑몰 이름
preview-title = { $brand } 주문
preview-text = 택배가 어디에 있고 언제 도착하는지 확인하세요.
