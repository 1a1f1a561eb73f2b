# 구매자용 페이지의 틀에 쓰는 문구입니다. 배송 상태에 관한 문장은 status.ftl에 있습니다.

skip-to-content = 주문 내용으로 바로 가기
languages = 언어
powered-by = Doorstep 배송 조회

items-heading = 택배에 담긴 상품
ordered-heading = 주문하신 상품
items-more = 그 외 상품 { $n }개
trail-heading = 지금까지의 배송 과정
place-abroad = { $town }, { $country }
tracking-number = 운송장 번호
quantity = 수량:

order-heading = 주문 정보
order-number = 주문 번호
order-placed = 주문일
order-ship-to = 배송지

pickup-heading = 수령 장소
pickup-code = 수령 코드
pickup-hours = 영업시간

look-up-heading = 주문 조회
look-up-intro = 주문 확인 메일에 있는 정보 두 가지만 입력하시면 주문 상황을 확인하실 수 있습니다.
look-up-number = 주문 번호 또는 운송장 번호
look-up-number-hint = 예: 1042 또는 택배사에서 받은 긴 번호
look-up-looks-like = { $carrier } 운송장 번호로 보이지만, 여기에서는 해당하는 택배를 찾지 못했습니다.
look-up-at-carrier = { $carrier }에서 조회하기
look-up-mistyped = { $carrier } 번호로 보이지만, 숫자 하나가 잘못 입력된 것 같습니다.
look-up-either = 그리고 다음 중 한 가지
look-up-email = 이메일 주소
look-up-email-hint = 주문할 때 입력하신 주소입니다.
look-up-postcode = 우편번호
look-up-postcode-hint = 배송지의 우편번호입니다.
look-up-submit = 주문 보기
look-up-where = 주문 확인 메일의 링크를 이용하시면 따로 입력하지 않아도 같은 페이지가 열립니다.
look-up-choose = 어느 쇼핑몰에서 주문하셨나요?

reference = 문의하실 때 다음 번호를 알려 주세요:
