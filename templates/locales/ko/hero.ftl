### 배송 조회 페이지의 맨 위: 어느 택배에 대한 것인지, 문제가 있을 때는 세 가지 답.
###
### ‘저희’는 쇼핑몰, ‘택배사’는 택배를 배송하는 회사입니다. 쉽고 짧게, 느낌표나 가벼운 말투 없이 씁니다.


## 1. 주문이 여러 택배로 올 때, 큰 날짜 위의 표시
## $n: 몇 번째 택배인지, $total: 모두 몇 개인지(둘 다 숫자, $total은 2 이상)

hero-box-arrives = 택배 { $n }/{ $total } 도착 예정
hero-box-arrives-late = 택배 { $n }/{ $total } 도착 예정(지연)
hero-box-delivered-on = 택배 { $n }/{ $total } 배송 완료
hero-box-expected-was = 택배 { $n }/{ $total } 원래 도착 예정일
hero-box-promised-was = 택배 { $n }/{ $total } 약속한 도착일
hero-box-collect-by = 택배 { $n }/{ $total } 수령 기한
hero-box-returned-on = 택배 { $n }/{ $total } 반송 완료
# ‘날짜 미정’ 위
hero-box-no-date-label = 택배 { $n }/{ $total } 도착 예정
# $status: 그 택배의 상태 이름. 예: ‘배송 문제 발생’
hero-box-status = 택배 { $n }/{ $total }: { $status }
# 마지막 택배가 아래 날짜에 도착했음
hero-all-delivered = 택배 { $total }개 모두 배송 완료
# 택배가 하나일 때: 아래 날짜에 도착하며, 약속보다 늦음
hero-arrives-late = 도착 예정(지연)
# 화면 낭독기용: 맨 위에서 말하지 않은 택배의 목록
hero-others = 다른 택배


## 2. 세 가지 답의 제목

answers-happened = 무슨 일이 있었나요
answers-we = 저희가 하는 일
answers-carrier = 택배사가 하는 일
answers-you = 고객님이 하실 수 있는 일


## 3. 답. ‘-we’는 ‘저희가 하는 일’, ‘-carrier’는 ‘택배사가 하는 일’, ‘-you’는 ‘고객님이 하실 수 있는 일’ 아래에 놓입니다

now-exception-we = 저희도 상황을 알고 있으며 택배를 계속 확인하고 있습니다. 다음 소식은 여기에 표시됩니다.
now-exception-you = 지금은 따로 하실 일이 없습니다. 영업일 기준 2일 안에 여기에 변화가 없으면 저희에게 연락해 주세요. 택배사와 함께 해결하겠습니다.

now-delayed-we = 죄송합니다. 택배를 계속 확인하고 있으며, 새 배송일을 알게 되는 대로 여기에 표시하겠습니다.
now-delayed-you = 지금은 따로 하실 일이 없습니다. 영업일 기준 2일 안에 움직임이 없으면 저희에게 연락해 주세요. 택배가 어디에 있는지 택배사에 확인하겠습니다.

now-weather-carrier = 안전하게 운행할 수 있게 되면 배송을 다시 시작합니다. 새 배송일은 여기에 표시됩니다.
now-weather-you = 따로 하실 일은 없습니다.

now-customs_hold-we = 세관과 택배사에서 알려 오는 내용을 계속 확인하고 여기에 표시하겠습니다.
now-customs_hold-you = 택배사나 세관에서 연락이 오면 빨리 답변해 주세요. 영업일 기준 5일 안에 움직임이 없으면 저희에게 연락해 주세요. 저희가 확인하겠습니다.

now-missing_documents-we = 저희가 가진 서류와 정보를 제출하겠습니다.
now-missing_documents-you = 택배사나 세관에서 요청받은 것이 있으면 되도록 빨리 그쪽으로 보내 주세요. 요청받은 것이 없으면 저희에게 연락해 주세요. 무엇이 부족한지 확인하겠습니다.

now-duty_unpaid-carrier = 세금이나 수수료를 받으며, 금액과 납부 방법을 알려 드립니다.
now-duty_unpaid-you = 반드시 배송받으실 때 직접 내시거나 택배사의 공식 웹사이트 또는 앱에서만 내시고, 예상하지 못한 메시지의 링크로는 절대 결제하지 마세요. 낼 것이 없다고 생각하시면 먼저 저희에게 연락해 주세요.

now-address_problem-we = 올바른 주소를 알게 되는 대로 택배사에 전달하여 배송이 계속되도록 하겠습니다.
now-address_problem-you = 주문하신 주소의 건물 번호, 동·호수, 초인종의 이름까지 확인하시고, 틀리거나 빠진 내용을 저희에게 알려 주세요.

now-refused-we = 계속 받기를 원하시면 다시 배송되도록 해 보겠습니다. 원하지 않으시면 택배는 저희에게 반송됩니다.
now-refused-you = 수취를 거절하지 않으셨다면 빨리 저희에게 연락해 주세요. 거절하셨다면 따로 하실 일은 없습니다.

now-damaged-we = 죄송합니다. 더 이상 배송할 수 없는 상태라면 교환이나 환불을 진행해 드리겠습니다.
now-damaged-you = 택배사의 확인을 기다리기 어려우시면 저희에게 연락해 주세요. 파손된 채로 받으셨다면 포장재를 보관하시고 사진을 저희에게 보내 주세요.

now-lost-we = 죄송합니다. 재발송이나 환불을 진행해 드리겠습니다.
now-lost-you = 직접 찾으시거나 계속 기다리지 않으셔도 됩니다. 재발송과 환불 중 어느 쪽을 원하시는지 저희에게 알려 주세요.

now-destroyed-we = 죄송합니다. 재발송이나 환불을 진행해 드리겠습니다.
now-destroyed-you = 재발송과 환불 중 어느 쪽을 원하시는지 저희에게 알려 주세요.

now-held-we = 택배를 계속 확인하고 있습니다. 다음 소식은 여기에 표시됩니다.
now-held-you = 택배사 페이지를 확인해 주세요. 고객님의 날짜 선택이나 답변을 기다리는 경우가 있습니다. 영업일 기준 2일 안에 움직임이 없으면 저희에게 연락해 주세요. 저희가 확인하겠습니다.

now-security-we = 택배를 계속 확인하고 있습니다. 이런 검사는 보통 며칠 걸리며, 고객님도 저희도 앞당길 수 없습니다.
now-security-you = 지금은 따로 하실 일이 없습니다. 영업일 기준 5일 안에 움직임이 없으면 저희에게 연락해 주세요. 택배사에 확인하겠습니다.

now-prohibited-we = 저희가 해결할 일입니다. 죄송합니다. 다른 배송 방법을 찾거나 환불해 드리겠습니다.
now-prohibited-you = 다른 방법의 배송과 환불 중 어느 쪽을 원하시는지 저희에게 알려 주세요.

now-carrier_rejected-we = 저희가 해결할 일입니다.
now-carrier_rejected-you = 따로 하실 일은 없습니다. 영업일 기준 2일 안에 움직임이 없으면 저희에게 연락해 주세요. 다음 일정을 알려 드리겠습니다.

now-not_collected-we = 택배는 저희에게 반송될 가능성이 높습니다. 계속 받기를 원하시면 받으실 방법을 함께 정하겠습니다.
now-not_collected-you = 계속 받기를 원하시는지 저희에게 알려 주세요.

now-undeliverable-we = 택배는 저희에게 반송될 가능성이 높습니다. 그 뒤 재발송이나 환불을 진행해 드리겠습니다.
now-undeliverable-you = 주문하신 주소를 확인하고 저희에게 연락해 주세요. 반송이 끝날 때까지 기다리지 않으셔도 됩니다.

now-attempted_delivery-carrier = 보통 다음 영업일에 다시 방문하거나 택배를 가까운 수령 장소로 옮깁니다.
now-attempted_delivery-you = 안내문이 있는지 확인해 주세요. 다음 일정이 적혀 있습니다.

now-recipient_absent-carrier = 보통 다음 영업일에 다시 방문하거나 택배를 가까운 수령 장소로 옮깁니다.
now-recipient_absent-you = 문이나 우편함에 안내문이 있는지 확인해 주세요. 장소나 시간이 적혀 있습니다. 택배사에서 다른 날이나 장소를 선택하실 수 있는 경우도 많습니다.

now-business_closed-carrier = 보통 다음 영업일에 다시 방문합니다.
now-business_closed-you = 그때도 받으실 분이 없으면 편하신 날짜와 시간을 택배사에 알려 주시거나 수령 장소를 선택해 주세요.

now-no_access-carrier = 보통 다음 영업일에 다시 방문합니다.
now-no_access-you = 대문이나 현관문을 열 수 있는지, 초인종에 이름이 있는지 확인해 주세요. 출입 방법을 택배사에 알려 주셔도 됩니다.

now-notice_left-carrier = 택배를 보관하고 있거나 다시 방문합니다. 어느 쪽인지는 안내문에 적혀 있습니다.
now-notice_left-you = 안내문을 찾아 주세요. 안내문이 없으면 보통 택배사 페이지에서 같은 내용을 확인하실 수 있습니다.

now-expired-we = 아직 못 받으셨다면 택배가 어떻게 되었는지 택배사에 확인하겠습니다.
now-expired-you = 이미 받으셨다면 괜찮습니다. 아직 못 받으셨다면 저희에게 연락해 주세요.

now-return_to_sender-we = 재발송이나 환불을 진행해 드리겠습니다. 반송이 끝날 때까지 기다리지 않으셔도 됩니다.
now-return_to_sender-you = 재발송과 환불 중 어느 쪽을 원하시는지 저희에게 알려 주세요.

now-returned-we = 재발송이나 환불을 진행해 드리겠습니다.
now-returned-you = 아직 정해지지 않았다면 저희에게 연락해 주세요.

# $date: 도착할 예정이었거나 약속했던 날
now-missed-happened = 도착 예정일({ $date })이 지났지만 택배가 아직 도착하지 않았습니다.
now-missed-we = 죄송합니다. 택배를 계속 확인하고 있으며, 새 배송일을 알게 되는 대로 여기에 표시하겠습니다.
now-missed-you = 지금은 따로 하실 일이 없습니다. 영업일 기준 2일 안에 도착하지 않으면 저희에게 연락해 주세요. 택배가 어디에 있는지 택배사에 확인하겠습니다.

# 날짜가 지났지만 주문이 아직 발송되지 않음
now-unsent-happened = 약속한 도착일({ $date })이 지났지만 주문하신 상품이 아직 발송되지 않았습니다.
now-unsent-we = 죄송합니다. 되도록 빨리 발송하고, 새 배송일을 알게 되는 대로 여기에 표시하겠습니다.
now-unsent-you = 기다리기 어려우시면 저희에게 연락해 주세요.
