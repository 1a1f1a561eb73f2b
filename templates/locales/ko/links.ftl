# 링크: 무엇을 보여 주는지, 추가 확인, 공유, 지난 방문 이후의 새 소식.
# 쉽고 짧고 따뜻하게. 답하지 못하는 것은 그 사람의 잘못이 아닙니다.

## 배송 조회 페이지

# 날짜 위, 구매자가 공유한 페이지. $brand: 쇼핑몰 이름.
kicker-shared = { $brand } 주문
# 날짜 위, 선물 페이지. $name: 보내는 분이 직접 적은 이름.
kicker-gift-from = 고객님께 오는 택배 · 보내는 분: { $name }
# 같은 자리, 보내는 분이 이름을 적지 않았을 때. $brand: 쇼핑몰 이름.
kicker-gift = { $brand }에서 고객님께 보내는 택배

# 주문 정보 아래의 링크.
unlock-link = 주소와 상세 정보 보기
# 상세 정보가 표시된 뒤, 주문 정보 아래.
lock-again = 다시 숨기기
lock-hint = 상세 정보는 이 브라우저에서 최대 30분 동안만 표시됩니다.
share-link = 이 주문 공유하기
order-email = 이메일
order-phone = 전화

# 배송 과정 위. $count: 새 소식의 개수. $time: 시각(‘14:02’). 오늘과 어제는 말로 씁니다.
# $date는 요일이 있는 날짜.
news-today = 지난 방문(오늘 { $time }) 이후 새 소식 { $count }건
news-yesterday = 지난 방문(어제 { $time }) 이후 새 소식 { $count }건
news-on = 지난 방문({ $date } { $time }) 이후 새 소식 { $count }건
# 새 소식 앞에. 한 단어 또는 되도록 짧게.
news-mark = 새 소식

## 상세 정보 보기

unlock-heading = 주소와 상세 정보 보기
unlock-intro = 링크가 있으면 누구나 주문의 배송 상황을 볼 수 있습니다. 주소까지 보여 드리려면 주문에 적힌 정보 두 가지가 필요합니다.
unlock-postcode = 우편번호
unlock-postcode-hint = 배송지의 우편번호입니다. 우편번호가 없는 지역이면 도시 이름을 입력해 주세요.
unlock-person = 이메일 주소
unlock-person-hint = 주문할 때 입력하신 주소입니다. 입력하지 않으셨다면 성을 입력해 주세요.
unlock-submit = 상세 정보 보기
unlock-wrong = 입력하신 정보가 이 주문과 맞지 않습니다. 주문 확인 메일과 비교해 주세요.
unlock-missing = 입력해 주세요.
unlock-back = 주문으로 돌아가기

# 다른 방법: 메일로 받는 코드.
unlock-code-heading = 또는 코드로 확인
# 코드를 보낸 뒤의 제목. 두 가지 정보는 그 아래에 있습니다.
unlock-code-enter = 코드 입력
unlock-details-heading = 또는 정보 두 가지로 확인
unlock-code-intro = 이 주문의 이메일 주소로 여섯 자리 코드를 보내 드립니다.
unlock-code-ask = 코드 받기
# 주소가 있든 없든 같은 문장. 어느 쪽인지 아무도 알 수 없어야 합니다. 코드는 10분 동안 유효합니다.
unlock-code-sent = 이 주문에 이메일 주소가 등록되어 있다면 그 주소로 코드를 보냈습니다. 코드는 10분 동안 유효합니다.
unlock-code = 코드
unlock-code-hint = 메일에 적힌 숫자 여섯 자리입니다.
unlock-code-submit = 상세 정보 보기
unlock-code-again = 코드 다시 받기
unlock-code-wrong = 이 코드로는 볼 수 없습니다. 이미 사용했거나 10분이 지났을 수 있습니다.

# 너무 여러 번 시도함. $minutes: 기다릴 시간. 주문 페이지는 그동안에도 열려 있습니다.
unlock-locked-title = 잠시만 기다려 주세요
unlock-locked = 너무 여러 번 시도하셨습니다. 고객님의 정보를 보호하기 위해 잠시 멈춥니다. { $minutes }분 뒤에 다시 시도해 주세요. 주문 페이지는 그대로 보실 수 있습니다.

## 공유

share-heading = 이 주문 공유하기
share-intro = 다른 분께 보내는 링크에는 고객님의 링크보다 적은 내용이 표시되며, 언제든지 취소하실 수 있습니다.
share-kind-share = 배송을 함께 지켜볼 분께
share-kind-share-text = 택배가 어디에 있고 무엇이 들어 있는지 표시됩니다. 가격, 주소, 주문 번호는 표시되지 않습니다.
share-kind-share-make = 링크 만들기
share-kind-gift = 선물 받으실 분께
share-kind-gift-text = 언제 도착하는지 표시되고, 무엇이 들어 있는지는 전혀 표시되지 않습니다.
share-kind-gift-make = 선물 링크 만들기
share-from = 보내는 분
share-from-hint = 받는 분이 알아볼 수 있는 이름입니다. 비워 두셔도 됩니다.
share-from-wrong = 이름만 입력해 주세요. 글자만, 40자 이내입니다.
share-list = 공유 중인 링크
# 목록에 쓰는 종류의 이름.
share-name-share = 공유
share-name-gift = 선물
# 목록의 링크 아래. $made, $until: 날짜(‘2026년 11월 26일’).
share-made = { $made } 생성, { $until }까지 열람 가능
# $name: 보내는 분.
share-made-from = { $made } 생성, { $until }까지 열람 가능. 보내는 분: { $name }
share-copy = 링크 복사
share-send = 보내기…
share-copied = 링크를 복사했습니다.
share-end = 공유 중지
share-none = 공유 중인 링크가 없습니다.
share-too-many = 공유 중인 링크가 이미 너무 많습니다. 새로 만들려면 그중 하나의 공유를 중지해 주세요.

## 링크가 끝났을 때

ended-share-title = 공유가 끝난 링크입니다
ended-share-text = 이 링크는 일정 기간 동안 공유되었습니다. 공유한 분이 새 링크를 만들 수 있습니다. 본인의 주문이라면 번호로 조회하실 수 있습니다.

## 코드를 보내는 메일

# $number: 주문 번호. $brand: 쇼핑몰 이름.
code-mail-subject = 주문 { $number } 확인 코드
code-mail-intro = { $brand } 주문 { $number }의 상세 정보를 볼 수 있는 코드입니다.
code-mail-how = 열어 두신 페이지에 입력해 주세요. 10분 동안 유효하며 한 번만 사용하실 수 있습니다.
code-mail-not-you = 코드를 요청하지 않으셨다면, 누군가 고객님의 주문 링크를 연 것입니다. 코드가 없으면 그 사람은 고객님의 주소도 연락처도 볼 수 없습니다. 따로 하실 일은 없습니다. 코드를 다른 사람에게 알려 주지만 마세요.
