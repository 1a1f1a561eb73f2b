### 배송 조회 페이지의 문구: 어디에 있는지, 언제 오는지, 다음에는 어떻게 되는지.
###
### ‘저희’는 쇼핑몰, ‘택배사’는 택배를 배송하는 회사입니다. 쉽고 짧게, 누가 언제까지 무엇을 하는지 씁니다.
### 느낌표는 쓰지 않습니다. { $… }에는 형식을 갖춘 날짜, 시각, 이름이 들어가며, 개수는 숫자로 전달합니다.


## 1. 상태: 목록의 이름, 맨 위의 문장과 다음 단계, 그림 설명

status-ordered-name = 주문 접수
status-ordered-sentence = 주문이 접수되어 상품을 준비하고 있습니다.
status-ordered-next = 따로 하실 일은 없습니다. 상품이 발송되면 여기에서 배송 과정을 확인하실 수 있습니다.
status-ordered-figure = 문 앞까지 오는 길. 주문하신 상품은 아직 출발점인 저희에게 있습니다.

status-unknown-name = 배송 정보 대기 중
status-unknown-sentence = 택배사에서 아직 배송 정보를 받지 못했습니다.
status-unknown-next = 처음 하루 이틀은 흔히 있는 일입니다. 첫 소식이 오면 여기에 표시됩니다.
status-unknown-figure = 문 앞까지 오는 길. 택배가 어디에 있는지 아직 알 수 없습니다.

status-pre_transit-name = 발송 준비 중
status-pre_transit-sentence = 운송장은 만들어졌지만, 아직 택배사에 전달되지 않았습니다.
status-pre_transit-next = 곧 저희가 택배사에 전달합니다. 택배사에 접수되면 택배의 위치를 여기에서 확인하실 수 있습니다.
status-pre_transit-figure = 문 앞까지 오는 길. 택배가 출발점에서 택배사를 기다리고 있습니다.

status-in_transit-name = 배송 중
status-in_transit-sentence = 택배가 고객님께 가고 있습니다.
status-in_transit-next = 이제 가까운 영업소를 거쳐 고객님께 배송됩니다. 따로 하실 일은 없습니다.
status-in_transit-figure = 문 앞까지 오는 길. 택배가 그 길을 따라 오고 있습니다.

status-customs-name = 통관 중
status-customs-sentence = 택배가 세관에서 검사를 받고 있습니다.
status-customs-next = 대부분 며칠이면 통관됩니다. 서류나 세금이 더 필요하면 택배사나 세관에서 연락드립니다. 연락이 없으면 따로 하실 일은 없습니다.
status-customs-figure = 문 앞까지 오는 길. 택배가 국경에서 기다리고 있습니다.

status-out_for_delivery-name = 배송 출발
status-out_for_delivery-sentence = 배송 기사가 택배를 싣고 고객님께 가고 있습니다.
status-out_for_delivery-next = 받으실 분이 계시면 좋습니다. 안 계시면 택배사에서 다시 방문하거나 안내문을 남깁니다.
status-out_for_delivery-figure = 문 앞까지 오는 길. 택배가 문 앞 가까이까지 왔습니다.

status-available_for_pickup-name = 수령 가능
status-available_for_pickup-sentence = 택배를 찾아가실 수 있습니다.
status-available_for_pickup-next = 수령 코드나 택배사의 안내문, 그리고 신분증을 가져가 주세요. 기한까지 찾아가지 않으시면 택배는 저희에게 반송됩니다.
status-available_for_pickup-figure = 수령 장소까지 오는 길. 택배가 그곳에서 기다리고 있습니다.

status-attempted_delivery-name = 배송 시도, 미전달
status-attempted_delivery-sentence = 택배사에서 방문했지만 택배를 전해 드리지 못했습니다.
status-attempted_delivery-next = 보통 택배사에서 다음 영업일에 다시 방문하거나 택배를 가까운 수령 장소로 옮깁니다. 안내문이 있는지 확인해 주세요. 다음 일정이 적혀 있습니다.
status-attempted_delivery-figure = 문 앞까지 오는 길. 택배가 도착했지만 문이 열리지 않았습니다.

status-delivered-name = 배송 완료
status-delivered-sentence = 택배가 배송되었습니다.
status-delivered-next = 택배가 보이지 않나요? 먼저 가족이나 이웃에게 확인해 주세요. 그래도 없으면 저희에게 연락해 주세요. 택배사에 확인하겠습니다.
status-delivered-figure = 문 앞까지 오는 길을 다 왔습니다. 택배가 문 앞에 있습니다.

status-exception-name = 배송 문제 발생
status-exception-sentence = 택배에 문제가 생겼다고 택배사에서 알려 왔습니다.
status-exception-next = 저희도 상황을 알고 있습니다. 영업일 기준 2일 안에 여기에 변화가 없으면 저희에게 연락해 주세요. 택배사와 함께 해결하겠습니다.
status-exception-figure = 문 앞까지 오는 길이 끊겨 있습니다. 택배가 도중에 멈췄습니다.

status-return_to_sender-name = 반송 중
status-return_to_sender-sentence = 택배가 저희에게 반송되고 있습니다.
status-return_to_sender-next = 반송이 끝날 때까지 기다리지 않으셔도 됩니다. 저희에게 연락해 주시면 재발송이나 환불을 진행해 드리겠습니다.
status-return_to_sender-figure = 문 앞까지 오는 길. 택배가 그 길을 되돌아 저희에게 오고 있습니다.

status-returned-name = 반송 완료
status-returned-sentence = 택배가 저희에게 돌아왔습니다.
status-returned-next = 재발송이나 환불이 아직 정해지지 않았다면 저희에게 연락해 주세요.
status-returned-figure = 문 앞까지 오는 길. 택배가 출발점인 저희에게 돌아와 있습니다.

status-cancelled-name = 취소됨
status-cancelled-sentence = 이 배송은 취소되어 도착하지 않습니다.
status-cancelled-next = 이미 결제하셨다면 같은 결제 수단으로 환불해 드리며, 받으시기까지 영업일 기준으로 며칠 걸릴 수 있습니다. 예상하지 못한 취소라면 저희에게 연락해 주세요.
status-cancelled-figure = 비어 있는 길. 택배가 없습니다.

status-expired-name = 오랫동안 소식 없음
status-expired-sentence = 택배사에서 오랫동안 배송 정보를 받지 못했습니다.
status-expired-next = 이미 받으셨다면 괜찮습니다. 아직 못 받으셨다면 저희에게 연락해 주세요. 택배가 어떻게 되었는지 택배사에 확인하겠습니다.
status-expired-figure = 문 앞까지 오는 길. 지금은 택배가 어디에 있는지 알 수 없습니다.


## 2. 사유: 상태 문장을 대신하고, 더 알맞은 안내가 있으면 다음 단계도 대신함

# unknown
reason-pending-sentence = 택배사에 배송 정보를 요청하고 첫 답변을 기다리고 있습니다.
reason-not_found-sentence = 운송장 번호가 아직 택배사에 등록되지 않았습니다.
reason-not_found-next = 택배사에 접수되기 전에는 흔히 있는 일입니다. 발송하고 영업일 기준 3일이 지나도 등록되지 않으면 저희에게 연락해 주세요. 번호를 확인하겠습니다.
reason-error-sentence = 지금 택배사의 배송 조회 시스템이 응답하지 않습니다.
reason-error-next = 배송에는 영향이 없습니다. 계속 확인하여 답변을 받는 대로 여기에 표시하겠습니다.

# pre_transit
reason-label_created-sentence = 택배의 운송장이 만들어졌습니다.
reason-info_received-sentence = 택배사에 발송 정보가 전달되었지만, 택배는 아직 전달되지 않았습니다.
reason-awaiting_handover-sentence = 택배가 준비되어 택배사를 기다리고 있습니다.

# in_transit
reason-accepted-sentence = 택배사에서 택배를 인수했습니다.
reason-departed-sentence = 택배가 물류센터를 떠나 고객님께 가고 있습니다.
reason-arrived-sentence = 고객님께 가는 길에 있는 물류센터에 택배가 도착했습니다.
reason-processed-sentence = 택배 분류가 끝나 곧 다시 출발합니다.
reason-customs_received-sentence = 택배가 세관에 도착했으며, 그곳에서 검사를 받습니다.
reason-customs_received-next = 보통 며칠 걸립니다. 서류나 세금이 더 필요하면 택배사나 세관에서 연락드립니다. 연락이 없으면 따로 하실 일은 없습니다.
reason-customs_cleared-sentence = 택배의 통관이 끝났습니다.
reason-customs_cleared-next = 이제 고객님께 배송됩니다. 따로 하실 일은 없습니다.
reason-arrived_destination_country-sentence = 택배가 목적지 국가에 도착했습니다.
reason-arrived_destination_country-next = 세관 검사를 받을 수 있으며, 그다음 가까운 영업소로 갑니다. 따로 하실 일은 없습니다.
reason-handed_to_partner-sentence = 택배사에서 남은 구간의 배송을 협력사에 맡겼습니다.
reason-handed_to_partner-next = 협력사의 첫 소식이 여기에 표시되기까지 하루 이틀 걸릴 수 있습니다. 따로 하실 일은 없습니다.
reason-at_delivery_depot-sentence = 택배가 고객님 지역의 배송을 맡은 영업소에 있습니다.
reason-at_delivery_depot-next = 이제 배송 기사가 배송을 시작합니다. 따로 하실 일은 없습니다.
reason-delivery_scheduled-sentence = 택배의 배송일이 정해졌습니다.
reason-delivery_scheduled-next = 그날이 어려우시면 택배사에서 변경하실 수 있는 경우가 많습니다.
reason-delivery_rescheduled-sentence = 택배의 배송일이 다른 날로 변경되었습니다.
reason-delivery_rescheduled-next = 새 배송일이 어려우시면 택배사에서 변경하실 수 있는 경우가 많습니다.
reason-forwarded-sentence = 택배의 배송지가 변경되어 새 배송지로 가고 있습니다.
reason-forwarded-next = 모르고 계셨다면 저희에게 연락해 주세요.
reason-delayed-sentence = 택배가 늦어지고 있습니다.
reason-delayed-next = 죄송합니다. 따로 하실 일은 없습니다. 새 배송일을 알게 되는 대로 여기에 표시하겠습니다.
reason-in_transit-delayed-sentence = 택배가 고객님께 가고 있지만 늦어지고 있습니다.
reason-exception-delayed-sentence = 택배가 택배사에서 지체되고 있습니다.
reason-exception-delayed-next = 죄송합니다. 영업일 기준 2일 안에 움직임이 없으면 저희에게 연락해 주세요. 택배가 어디에 있는지 택배사에 확인하겠습니다.

# available_for_pickup
reason-pickup_point-sentence = 택배가 수령 장소에서 고객님을 기다리고 있습니다.
reason-pickup_point-next = 수령 코드나 택배사의 안내문, 그리고 신분증을 가져가 주세요. 직접 가실 수 없으면 다른 분이 대신 받는 방법을 택배사에 문의해 주세요.
reason-locker-sentence = 택배가 무인 택배함에 있습니다.
reason-locker-next = 택배사의 메시지에 있는 코드나 택배사 앱으로 택배함을 여실 수 있습니다. 코드가 없으면 택배사에서 다시 받으실 수 있습니다.
reason-available_for_pickup-locker-sentence = 택배가 무인 택배함에서 고객님을 기다리고 있습니다.
reason-available_for_pickup-locker-next = 택배사의 메시지에 있는 코드나 택배사 앱으로 택배함을 여실 수 있습니다. 코드가 없으면 택배사에서 다시 받으실 수 있습니다. 수령 기한이 지나면 택배는 저희에게 반송됩니다.
reason-post_office-sentence = 택배가 우체국에서 고객님을 기다리고 있습니다.
reason-post_office-next = 신분증과, 받으셨다면 택배사의 안내문도 가져가 주세요. 기한까지 찾아가지 않으시면 택배는 저희에게 반송됩니다.

# attempted_delivery
reason-recipient_absent-sentence = 택배사에서 방문했지만 받으실 분이 계시지 않았습니다.
reason-recipient_absent-next = 보통 택배사에서 다음 영업일에 다시 방문하거나 택배를 가까운 수령 장소로 옮깁니다. 어느 쪽인지는 문이나 우편함에 남긴 안내문에 적혀 있습니다. 택배사에서 다른 날이나 장소를 선택하실 수 있는 경우도 많습니다.
reason-business_closed-sentence = 택배사에서 방문했지만 영업장이 닫혀 있었습니다.
reason-business_closed-next = 보통 택배사에서 다음 영업일에 다시 방문합니다. 그때도 받으실 분이 없으면 편하신 날짜와 시간을 택배사에 알려 주시거나 수령 장소를 선택해 주세요.
reason-no_access-sentence = 택배사에서 문 앞까지 들어가지 못했습니다.
reason-no_access-next = 보통 택배사에서 다음 영업일에 다시 방문합니다. 대문이나 현관문을 열 수 있는지, 초인종에 이름이 있는지 확인해 주세요. 출입 방법을 택배사에 알려 주셔도 됩니다.
reason-notice_left-sentence = 택배사에서 택배를 전해 드리지 못하고 안내문을 남겼습니다.
reason-notice_left-next = 안내문에 택배가 있는 곳이나 다시 방문할 날이 적혀 있습니다. 안내문이 없으면 보통 택배사 페이지에서 같은 내용을 확인하실 수 있습니다.

# delivered
reason-mailbox-sentence = 택배를 우편함에 넣어 두었습니다.
reason-mailbox-next = 우편함에 없으면 먼저 함께 사는 분께 확인해 주세요. 아무도 받지 않았다면 저희에게 연락해 주세요. 택배사에 확인하겠습니다.
reason-safe_place-sentence = 택배를 안전한 장소에 놓아두었습니다.
reason-safe_place-next = 택배사와 정한 장소가 있으면 먼저 그곳을, 없으면 문 앞이나 현관, 차고를 확인해 주세요. 찾지 못하시면 저희에게 연락해 주세요. 어디에 두었는지 택배사에 확인하겠습니다.
reason-neighbour-sentence = 택배를 이웃에게 맡겼습니다.
reason-neighbour-next = 맡은 분은 보통 택배사의 안내문이나 페이지에 나와 있습니다. 알 수 없으면 저희에게 연락해 주세요. 택배사에 확인하겠습니다.
reason-delivered-locker-sentence = 택배가 무인 택배함에 배송되었습니다.
reason-delivered-locker-next = 아직 꺼내지 않으셨다면 택배사의 메시지에 있는 코드나 택배사 앱으로 택배함을 여실 수 있습니다. 코드가 없으면 택배사에서 다시 받으실 수 있습니다.
reason-reception-sentence = 택배를 안내 데스크에 맡겼습니다.
reason-reception-next = 안내 데스크나 우편물실에 확인해 주세요. 아무도 받지 않았다면 저희에게 연락해 주세요. 누가 받았는지 택배사에 확인하겠습니다.
reason-signed-sentence = 서명을 받고 택배를 전해 드렸습니다.
reason-signed-next = 직접 서명하지 않으셨다면 먼저 가족이나 이웃에게 확인해 주세요. 아무도 받지 않았다면 저희에게 연락해 주세요. 택배사에 수령 확인 자료를 요청하겠습니다.
reason-picked_up_by_recipient-sentence = 택배를 찾아가셨습니다.
reason-picked_up_by_recipient-next = 고객님도, 부탁받은 분도 찾아가지 않으셨다면 되도록 빨리 저희에게 연락해 주세요.
reason-in_part-sentence = 주문하신 상품 중 일부가 도착했습니다.
reason-in_part-next = 나머지는 보통 며칠 안에 도착합니다. 영업일 기준 3일 안에 오지 않으면 저희에게 연락해 주세요. 택배사에 확인하겠습니다.
reason-damaged-sentence = 택배가 배송 중에 파손되었습니다.
reason-damaged-next = 죄송합니다. 이미 받으셨다면 포장재를 보관하시고 상자와 내용물의 사진을 저희에게 보내 주세요. 교환이나 환불을 진행해 드리겠습니다.
reason-delivered-damaged-sentence = 택배가 배송되었지만, 파손되었다고 택배사에서 알려 왔습니다.
reason-delivered-damaged-next = 죄송합니다. 내용물이 파손되었다면 포장재를 보관하시고 상자와 내용물의 사진을 저희에게 보내 주세요. 교환이나 환불을 진행해 드리겠습니다.
reason-exception-damaged-sentence = 택배가 고객님께 가는 길에 파손되었습니다.
reason-exception-damaged-next = 죄송합니다. 배송할 수 있는 상태인지 택배사에서 확인하고 있습니다. 배송할 수 없거나 기다리기 어려우시면 저희에게 연락해 주세요. 교환이나 환불을 진행해 드리겠습니다.

# exception
reason-weather-sentence = 악천후로 택배가 늦어지고 있습니다.
reason-weather-next = 안전하게 운행할 수 있게 되면 택배사에서 배송을 다시 시작합니다. 따로 하실 일은 없습니다. 새 배송일은 여기에 표시됩니다.
reason-customs_hold-sentence = 택배가 세관에 보류되어 있습니다.
reason-customs_hold-next = 더 자세한 검사를 받고 있거나 아직 부족한 것이 있습니다. 택배사나 세관에서 연락이 오면 빨리 답변해 주세요. 영업일 기준 5일 안에 움직임이 없으면 저희에게 연락해 주세요. 저희가 확인하겠습니다.
reason-missing_documents-sentence = 서류나 정보가 부족하여 택배가 더 이동하지 못하고 있습니다.
reason-missing_documents-next = 택배사나 세관에서 요청받은 것이 있으면 되도록 빨리 그쪽으로 보내 주세요. 요청받은 것이 없으면 저희에게 연락해 주세요. 무엇이 부족한지 확인하고, 가능하면 저희가 제출하겠습니다.
reason-duty_unpaid-sentence = 세금이나 수수료를 내야 택배 배송을 계속할 수 있습니다.
reason-duty_unpaid-next = 금액과 납부 방법은 택배사에서 알려 드립니다. 반드시 배송받으실 때 직접 내시거나 택배사의 공식 웹사이트 또는 앱에서만 내시고, 예상하지 못한 메시지의 링크로는 절대 결제하지 마세요. 낼 것이 없다고 생각하시면 먼저 저희에게 연락해 주세요.
reason-address_problem-sentence = 택배사에서 주소를 찾지 못하거나 더 자세한 정보가 필요합니다.
reason-address_problem-next = 주문하신 주소의 건물 번호, 동·호수, 초인종의 이름까지 확인하시고, 틀리거나 빠진 내용을 저희에게 알려 주세요. 빨리 알려 주실수록 택배도 빨리 다시 출발할 수 있습니다.
reason-refused-sentence = 배송지에서 택배를 받지 않았다고 택배사에서 알려 왔습니다.
reason-refused-next = 원하신 일이라면 따로 하실 일은 없습니다. 택배는 저희에게 반송됩니다. 그렇지 않다면 빨리 저희에게 연락해 주세요. 다시 배송되도록 해 보겠습니다.
reason-lost-sentence = 택배사에서 택배를 찾지 못하고 있습니다.
reason-lost-next = 죄송합니다. 직접 찾으시거나 계속 기다리지 않으셔도 됩니다. 저희에게 연락해 주시면 재발송이나 환불을 진행해 드리겠습니다.
reason-destroyed-sentence = 택배가 배송 중에 훼손되어 도착하지 못합니다.
reason-destroyed-next = 죄송합니다. 저희에게 연락해 주시면 재발송이나 환불을 진행해 드리겠습니다.
reason-held-sentence = 택배사에서 택배를 보관 중이며 아직 보내지 않았습니다.
reason-held-next = 택배사에서 고객님의 날짜 선택이나 답변을 기다리는 경우가 있으며, 그럴 때는 택배사 페이지에 안내되어 있습니다. 영업일 기준 2일 안에 움직임이 없으면 저희에게 연락해 주세요. 저희가 확인하겠습니다.
reason-security-sentence = 택배가 보안 검사를 위해 보류되어 있습니다.
reason-security-next = 보통 며칠 걸리며, 고객님도 저희도 앞당길 수 없습니다. 영업일 기준 5일 안에 움직임이 없으면 저희에게 연락해 주세요. 택배사에 확인하겠습니다.
reason-prohibited-sentence = 택배의 내용물은 이 택배사에서 운송할 수 없는 물품입니다.
reason-prohibited-next = 고객님이 아니라 저희가 해결할 일입니다. 죄송합니다. 저희에게 연락해 주시면 다른 배송 방법을 찾거나 환불해 드리겠습니다.
reason-carrier_rejected-sentence = 택배사에서 택배를 접수하지 않았습니다.
reason-carrier_rejected-next = 저희가 해결할 일이니 따로 하실 일은 없습니다. 영업일 기준 2일 안에 움직임이 없으면 저희에게 연락해 주세요. 다음 일정을 알려 드리겠습니다.
reason-not_collected-sentence = 기한까지 택배를 찾아가지 않으셨습니다.
reason-not_collected-next = 택배는 저희에게 반송될 가능성이 높습니다. 계속 받기를 원하시면 저희에게 연락해 주세요. 받으실 방법을 함께 정하겠습니다.
reason-undeliverable-sentence = 택배사에서 택배를 배송하지 못했습니다.
reason-undeliverable-next = 택배는 저희에게 반송될 가능성이 높습니다. 주문하신 주소를 확인하고 저희에게 연락해 주세요. 재발송이나 환불을 진행해 드리겠습니다.
reason-other-sentence = 택배가 지체되고 있지만, 택배사에서 이유를 알려 오지 않았습니다.
reason-other-next = 지금은 따로 하실 일이 없습니다. 영업일 기준 2일 안에 여기에 변화가 없으면 저희에게 연락해 주세요. 택배사에 확인하겠습니다.

# return_to_sender
reason-returning-sentence = 택배가 저희에게 반송되고 있습니다.
reason-returned-sentence = 택배가 저희에게 돌아왔습니다.

# cancelled
reason-label_voided-sentence = 운송장이 취소되었습니다. 이 운송장으로는 발송되지 않습니다.
reason-label_voided-next = 운송장을 새로 만드는 경우가 많으며, 그때는 택배가 새 번호로 여기에 표시됩니다. 영업일 기준 2일 안에 변화가 없으면 저희에게 연락해 주세요.
reason-order_cancelled-sentence = 이 주문은 취소되었습니다.

# expired
reason-no_news-sentence = 한동안 택배에 대한 소식이 없습니다.


## 3. 배송 과정: 단계의 제목(장소는 옆에 표시됨)

event-unknown = 택배사 소식
event-unknown-pending = 택배사의 첫 소식 대기
event-unknown-not_found = 택배사 미등록
event-unknown-error = 택배사 조회 시스템 응답 없음

event-pre_transit = 발송 준비
event-pre_transit-label_created = 운송장 생성
event-pre_transit-info_received = 택배사에 발송 정보 전달
event-pre_transit-awaiting_handover = 택배사 전달 대기
event-pre_transit-delayed = 택배사 전달 지연

event-in_transit = 배송 중
event-in_transit-accepted = 집하 완료
event-in_transit-departed = 물류센터 출발
event-in_transit-arrived = 물류센터 도착
event-in_transit-processed = 분류 완료
event-in_transit-customs_received = 세관 도착
event-in_transit-customs_cleared = 통관 완료
event-in_transit-customs_hold = 통관 보류
event-in_transit-missing_documents = 서류 또는 정보 부족
event-in_transit-arrived_destination_country = 목적지 국가 도착
event-in_transit-handed_to_partner = 협력사에 인계
event-in_transit-at_delivery_depot = 배송 담당 영업소 도착
event-in_transit-delivery_scheduled = 배송일 확정
event-in_transit-delivery_rescheduled = 배송일 변경
event-in_transit-forwarded = 배송지 변경
event-in_transit-delayed = 배송 지연
event-in_transit-weather = 악천후로 지연
event-in_transit-held = 택배사 보관

event-out_for_delivery = 배송 출발
event-out_for_delivery-delayed = 배송 출발 후 지연

event-available_for_pickup = 수령 가능
event-available_for_pickup-pickup_point = 수령 장소에서 수령 가능
event-available_for_pickup-locker = 무인 택배함에서 수령 가능
event-available_for_pickup-post_office = 우체국에서 수령 가능

event-attempted_delivery = 배송 시도, 미전달
event-attempted_delivery-recipient_absent = 배송 시도, 부재중
event-attempted_delivery-business_closed = 배송 시도, 영업장 닫힘
event-attempted_delivery-no_access = 배송 시도, 출입 불가
event-attempted_delivery-notice_left = 배송 시도, 안내문 남김
event-attempted_delivery-refused = 배송 시도, 수취 거절
event-attempted_delivery-address_problem = 배송 시도, 주소 불분명
event-attempted_delivery-security = 배송 시도, 보안상 중단
event-attempted_delivery-other = 배송 시도, 미전달

event-delivered = 배송 완료
event-delivered-mailbox = 배송 완료, 우편함
event-delivered-safe_place = 배송 완료, 안전한 장소
event-delivered-neighbour = 이웃에게 맡김
event-delivered-locker = 배송 완료, 무인 택배함
event-delivered-reception = 안내 데스크에 맡김
event-delivered-signed = 배송 완료, 서명 받음
event-delivered-picked_up_by_recipient = 수령 완료
event-delivered-in_part = 일부 배송 완료
event-delivered-damaged = 배송 완료, 파손 접수

event-exception = 배송 문제 발생
event-exception-delayed = 택배사에서 지체
event-exception-weather = 악천후로 지연
event-exception-customs_hold = 통관 보류
event-exception-missing_documents = 서류 또는 정보 부족
event-exception-duty_unpaid = 세금 또는 수수료 미납
event-exception-address_problem = 주소 오류
event-exception-refused = 수취 거절
event-exception-damaged = 배송 중 파손
event-exception-lost = 분실 접수
event-exception-destroyed = 배송 중 훼손
event-exception-held = 택배사 보관
event-exception-security = 보안 검사로 보류
event-exception-prohibited = 운송 불가 물품
event-exception-carrier_rejected = 택배사 접수 거절
event-exception-not_collected = 기한 내 미수령
event-exception-undeliverable = 배송 불가
event-exception-other = 배송 문제 발생

event-return_to_sender = 반송 중
event-return_to_sender-returning = 반송 중
event-return_to_sender-returned = 반송 완료
event-return_to_sender-refused = 수취 거절, 반송 중
event-return_to_sender-not_collected = 미수령, 반송 중
event-return_to_sender-address_problem = 주소 오류, 반송 중
event-return_to_sender-undeliverable = 배송 불가, 반송 중

event-cancelled = 취소됨
event-cancelled-label_voided = 운송장 취소
event-cancelled-order_cancelled = 주문 취소

event-expired = 이후 소식 없음
event-expired-no_news = 오랫동안 소식 없음


## 4. 날짜와 맨 위의 표시

# 큰 날짜 위의 표시. ‘오늘’, ‘내일’ 위에도 어울립니다.
hero-arrives = 도착 예정
hero-arrives-today = 오늘 도착 예정
hero-arrives-tomorrow = 내일 도착 예정
hero-delivered-on = 배송 완료
hero-collect-by = 수령 기한
hero-expected-was = 원래 도착 예정일
hero-promised-was = 약속한 도착일
hero-returned-on = 반송 완료
hero-cancelled-on = 취소됨

# 날짜 대신
hero-no-date-label = 도착 예정
hero-no-date = 날짜 미정
hero-no-date-detail = 날짜를 알게 되는 대로 여기에 표시하겠습니다.
# 분실되거나 훼손된 택배: 희망도 불안도 주지 않습니다.
hero-problem-date = 도착 예정일 없음

# 날짜 아래
# $from, $to: 시각
hero-window-between = { $from }~{ $to } 사이에 도착할 것으로 예상됩니다
hero-window-by = { $to }까지 도착할 것으로 예상됩니다
# $from, $to: 날짜
hero-window-days = { $from }~{ $to } 사이에 도착할 것으로 예상됩니다
hero-first-promised = 처음 약속한 날: { $date }
hero-missed = 도착 예정일({ $date })이 지났지만 택배가 아직 도착하지 않았습니다. 죄송합니다. 새 배송일을 알게 되는 대로 여기에 표시하겠습니다.

today = 오늘
yesterday = 어제
tomorrow = 내일
# 줄 안에서: ‘배송 완료 · 오늘’
today-within = 오늘
yesterday-within = 어제
tomorrow-within = 내일


## 5. 상품, 택배, 주문

progress-on-their-way =
    { $total ->
        [1]
            { $moving ->
                [0] 상품이 아직 발송되지 않았습니다
               *[other] 상품이 배송 중입니다
            }
       *[other]
            { $moving ->
                [0] 상품 { $total }개 중 아직 발송된 것이 없습니다
               *[other] 상품 { $total }개 중 { $moving }개가 배송 중입니다
            }
    }
progress-delivered =
    { $total ->
        [1]
            { $done ->
                [0] 상품이 아직 배송되지 않았습니다
               *[other] 상품이 배송되었습니다
            }
       *[other]
            { $done ->
                [0] 상품 { $total }개 중 아직 배송된 것이 없습니다
               *[other] 상품 { $total }개 중 { $done }개가 배송되었습니다
            }
    }
progress-partly =
    { $moving ->
        [0] 상품 { $total }개 중 { $done }개가 배송되었습니다
       *[other] 상품 { $total }개 중 { $done }개가 배송되었고, { $moving }개가 배송 중입니다
    }

box-of = 택배 { $n }/{ $total }
box-unsent-heading = 발송 전
box-unsent-line = 아직 저희에게 있습니다. 발송되면 여기에 표시됩니다.
box-cancelled-heading = 취소됨
box-cancelled-line = 발송되지 않습니다.
box-refunded-heading = 환불됨
box-refunded-line = 환불해 드렸습니다. 받으시기까지 영업일 기준으로 며칠 걸릴 수 있습니다.
box-digital-heading = 택배로 보내지 않는 상품
box-digital-line = 온라인이나 이메일로 보내 드립니다.
box-line-arrives = { $status } · { $date } 도착 예정
box-line-delivered = { $status } · { $date }

earlier-updates = 이전 배송 내역 { $count }건

item-cancelled = 취소됨
item-refunded = 환불됨
item-returned = 반품됨
# 주문 수량 중 몇 개인지
item-part-cancelled = { $count }개 취소됨
item-part-refunded = { $count }개 환불됨

# $number는 쇼핑몰에서 쓰는 그대로의 번호이며, ‘#’가 있으면 함께 들어갑니다.
order-kicker = 주문 { $number } · { $date } 주문
order-kicker-undated = 주문 { $number }
parcel-kicker = 고객님의 택배 · { $carrier }
parcel-kicker-plain = 주문하신 택배
updated-at = { $when } 업데이트


## 6. 금액

total-subtotal = 상품 금액
total-shipping = 배송비
total-discount = 할인
total-tax = 세금
total-refunded = 환불 금액
total-paid = 결제하신 금액
total-total = 합계


## 7. 조회, 오류, 문의

lookup-title = 주문 조회
# 주문이 없을 때도, 이메일 주소나 우편번호가 틀릴 때도 같은 문장입니다.
lookup-wrong = 입력하신 정보로는 찾지 못했습니다. 번호와 이메일 주소 또는 우편번호를 주문 확인 메일과 비교해 주세요.
lookup-too-many = 연속으로 너무 여러 번 시도하셨습니다. 주문 정보를 보호하기 위해 잠시 멈춥니다. { $minutes }분 뒤에 다시 시도해 주세요.
lookup-number-missing = 주문 번호나 운송장 번호를 입력해 주세요.
lookup-second-missing = 주문을 보여 드리려면 주문할 때 입력하신 이메일 주소나 우편번호도 필요합니다.
lookup-form-expired = 입력 화면을 너무 오래 열어 두셨습니다. 다시 한번 보내 주세요.

not-found-title = 페이지를 찾을 수 없습니다
not-found-text = 링크가 잘못 입력되었거나 메일 프로그램에서 잘렸을 수 있습니다. 원래 메시지에서 다시 열거나 번호로 주문을 조회해 주세요.
gone-title = 만료된 링크입니다
gone-text = 고객님의 정보를 보호하기 위해 이런 링크는 일정 기간이 지나면 열리지 않습니다. 주문은 번호와 이메일 주소 또는 우편번호로 계속 조회하실 수 있습니다.
unavailable-title = 지금은 이 페이지를 볼 수 없습니다
unavailable-text = 배송에는 영향이 없습니다. 몇 분 뒤에 다시 시도해 주세요.
internal-title = 저희 쪽에 문제가 생겼습니다
internal-text = 고객님의 잘못이 아니며, 배송에도 영향이 없습니다. 잠시 뒤에 다시 시도해 주세요. 그래도 안 되면 저희에게 연락해 주세요.

action-lookup = 내 주문 조회
action-carrier = { $carrier }에서 보기
action-carrier-plain = 택배사에서 보기
action-contact = 문의하기
action-shop = { $brand } 쇼핑몰로 돌아가기

contact-heading = 도움이 필요하신가요?
contact-answer = 보통 { $hours }시간 안에 답변드립니다.
contact-subject = 주문 { $number } 문의

title-parcel = { $status } · { $brand }


## 8. 택배사의 원문

carrier-words = { $carrier }에서 알려 온 내용

# 배송된 날 아래
hero-at = { $time }
# 시점: $day는 ‘오늘’ 또는 날짜, $time은 시각
moment = { $day } { $time }
