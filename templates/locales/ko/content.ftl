### 쇼핑몰이 전하는 말 주변의 문구: 사용 안내, 공지, 도움말, 쇼핑몰 사이트 안에 들어가는 부분.
###
### 쇼핑몰이 직접 쓴 글은 여기에 없습니다. ‘저희’는 쇼핑몰입니다.


## 1. 안내: 상품에 대한 쇼핑몰의 글 위에 오는 제목

# 아직 도착하지 않았을 때. 상태 ‘발송 준비 중’과 헷갈리지 않게.
guides-before = 도착하기 전에
# 배송된 뒤.
guides-after = 받으신 뒤에


## 2. 공지

# 화면 낭독기용: 페이지 윗부분 아래의 짧은 글이 무엇인지.
banner-label = 쇼핑몰에서 알려 드립니다


## 3. 진짜 메시지와 가짜 메시지

genuine-heading = 저희가 보낸 메시지일까요?
# 사실일 때만 표시합니다. 가짜 메시지는 ‘관세’나 ‘배송료’를 요구합니다.
genuine-payment = 저희는 메시지의 링크로 결제를 요청하지 않습니다. 주문과 관련해 그런 요청을 하는 메시지가 있다면 저희가 보낸 것이 아닙니다.


## 4. 도움말

# 문제가 있을 때. $number는 쇼핑몰에서 쓰는 그대로의 주문 번호.
contact-at-hand = 문의하실 때 주문 번호를 준비해 주세요: { $number }
# $service는 메신저 이름: WhatsApp, Telegram.
contact-chat = { $service } 메시지로 문의하기
contact-sms = 문자 메시지로 문의하기
# $time은 읽는 분의 시간대에 따른 시각.
contact-here-until = 오늘은 { $time }까지 상담하실 수 있습니다.
# 지금은 상담하는 사람이 없음. $time은 시각.
contact-back-today = 오늘 { $time }부터 다시 답변드립니다.
contact-back-tomorrow = 내일 { $time }부터 다시 답변드립니다.
# $date는 요일이 있는 날짜: ‘11월 23일 월요일’.
contact-back-on = { $date } { $time }부터 다시 답변드립니다.
# 구매자가 쓰는 메일의 빈칸 아래. $status는 상태 이름: ‘배송 중’.
contact-mail-order = 주문 { $number } · { $status }


## 5. 쇼핑몰 사이트 안에서

# 짧은 보기에서 배송 조회 페이지로 가는 링크.
embed-whole-page = 자세한 내용 모두 보기
# 화면 낭독기용 프레임 제목. $brand는 쇼핑몰 이름.
embed-title = { $brand } 주문의 배송 상황
embed-policy-title = { $brand } 배송 및 반품 안내
embed-policy-delivery = 배송
embed-policy-returns = 반품
embed-policy-contact = 궁금한 점이 있으신가요?
embed-policy-more = 자세히 보기
