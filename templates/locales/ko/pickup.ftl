# 수령 장소, 쇼핑몰의 매장에서 찾아가는 주문, 반품.
#
# ‘저희’는 쇼핑몰, ‘매장’은 오프라인 매장입니다. 날짜, 시각, 요일은 형식을 갖추어 들어옵니다: ‘11월 27일 금요일’, ‘19:00’, ‘월요일’.


## 언제까지. $date: 날짜

pickup-until = { $date }까지
pickup-until-today = 오늘이 마지막 날입니다
pickup-until-tomorrow = 내일({ $date })까지
# 기한 안에 찾아가지 않음. 아직 있을 수도 있습니다.
pickup-until-passed = { $date }까지 보관했습니다


## 지금 여는지. $time: 시각, $day: 요일

pickup-open-until = 오늘 { $time }까지 영업
pickup-open-all-day = 오늘 하루 종일 영업
pickup-open-always = 24시간 영업
pickup-opens-today = 현재 영업시간 아님, 오늘 { $time }부터 영업
# 오늘 이미 영업했음.
pickup-closed-now-tomorrow = 현재 영업시간 아님, 내일 { $time }부터 영업
pickup-closed-now = 현재 영업시간 아님, { $day } { $time }부터 영업
# 오늘은 전혀 열지 않음.
pickup-closed-today-tomorrow = 오늘 휴무, 내일 { $time }부터 영업
pickup-closed-today = 오늘 휴무, { $day } { $time }부터 영업


## 한 주의 영업시간, 시간이 같은 요일끼리 한 줄: ‘월요일~금요일 9:00~13:00, 14:00~18:00’

# $from, $to: 요일
pickup-days = { $from }~{ $to }
# $from, $to: 시각
pickup-span = { $from }~{ $to }
pickup-all-day = 24시간
# 하루 중 쉬는 시간을 사이에 둔 두 시간대. $first가 이미 둘일 수도 있습니다.
pickup-spans = { $first }, { $next }
# $days: ‘월요일~금요일’ 또는 ‘토요일’, $times: ‘9:00~18:00’
pickup-line = { $days } { $times }
pickup-line-closed = { $days } 휴무

# 장소를 보여 주는 지도 링크.
pickup-way = 지도에서 보기


## 쇼핑몰의 매장에서 찾아가는 주문. $store: 매장 이름

status-store_preparing-name = 상품 준비 중
status-store_preparing-sentence = { $store }에서 주문하신 상품을 준비하고 있습니다.
status-store_preparing-next = 준비가 끝나면 여기에 표시됩니다. 그때 찾으러 와 주세요.
status-store_preparing-figure = 저희 매장까지 오는 길. 주문하신 상품이 그 출발점에서 준비되고 있습니다.

status-store_ready-name = 수령 가능
status-store_ready-sentence = { $store }에서 주문하신 상품을 찾아가실 수 있습니다.
status-store_ready-next = 주문 번호와 신분증을 가져와 주세요. 다른 분이 대신 찾으실 때는 주문 번호가 필요합니다.
status-store_ready-code = 아래 코드를 보여 주시고 신분증을 지참해 주세요. 다른 분이 대신 받으실 경우에도 이 코드가 필요합니다.
status-store_ready-figure = 저희 매장까지 오는 길. 주문하신 상품이 그곳에서 기다리고 있습니다.

status-store_collected-name = 수령 완료
status-store_collected-sentence = { $store }에서 주문하신 상품을 찾아가셨습니다.
status-store_collected-next = 찾아가지 않으셨거나 빠진 상품이 있으면 빨리 저희에게 연락해 주세요.
status-store_collected-figure = 매장까지 오는 길을 다 왔습니다. 주문하신 상품을 찾아가셨습니다.

# 날짜 위: 언제까지 준비되는지, 언제 찾아갔는지
hero-ready-by = 수령 가능 예정
hero-collected-on = 수령 완료
# 날짜가 지남. $date: 알려 드린 날
hero-store-missed = 준비 예정일({ $date })이 지났지만 주문하신 상품이 아직 준비되지 않았습니다.
now-store-missed-we = 죄송합니다. 지금 준비하고 있으며, 준비되는 대로 여기에 표시하겠습니다.
now-store-missed-you = 그때까지 방문을 미뤄 주세요. 기다리기 어려우시면 저희에게 연락해 주세요.

# $store: 매장 이름
box-store-heading = { $store }에서 수령
store-items-heading = 찾아가실 상품
# 창고가 아니라 매장에서 보낸 택배.
box-from-store = { $store }에서 발송
# 상품 $total개 중 $ready개를 찾아갈 수 있고 나머지는 아직 아님
progress-ready = 상품 { $total }개 중 { $ready }개를 찾아가실 수 있습니다


## 구매자가 돌려보내는 택배

status-return_ready-name = 반품 발송 대기
status-return_ready-sentence = 반품 운송장이 만들어졌습니다.
status-return_ready-next = 편하실 때 택배사에 택배를 전달해 주세요. 택배사에 접수되면 택배의 위치를 여기에서 확인하실 수 있습니다.
status-return_ready-figure = 저희에게 돌아오는 길. 반품 택배는 출발점인 고객님께 있습니다.

status-return_moving-name = 반품 배송 중
status-return_moving-sentence = 반품 택배가 저희에게 오고 있습니다.
status-return_moving-next = 따로 하실 일은 없습니다. 도착하면 저희가 확인하고 나머지 절차를 진행하겠습니다.
status-return_moving-figure = 저희에게 돌아오는 길. 반품 택배가 그 길을 따라 오고 있습니다.

status-return_arrived-name = 반송 완료
status-return_arrived-sentence = 반품 택배가 저희에게 도착했습니다.
status-return_arrived-next = 저희가 확인하고 나머지 절차를 진행하겠습니다. 따로 하실 일은 없습니다.
status-return_arrived-figure = 저희에게 돌아오는 길을 다 왔습니다. 반품 택배가 저희에게 있습니다.

status-return_problem-name = 반품 배송 문제 발생
status-return_problem-sentence = 반품 택배에 문제가 생겼다고 택배사에서 알려 왔습니다.
status-return_problem-figure = 저희에게 돌아오는 길이 끊겨 있습니다. 반품 택배가 도중에 멈췄습니다.
now-return-problem-we = 반품 택배를 계속 확인하고 택배사와 함께 해결하겠습니다. 고객님께 불이익은 없습니다.
now-return-problem-you = 택배를 맡기실 때 받은 접수증을 보관해 주세요. 영업일 기준 2일 안에 여기에 변화가 없으면 저희에게 연락해 주세요.

# 돌아올 예정인 날짜 위
hero-return-expected = 반품 도착 예정
box-return-heading = 고객님의 반품
return-items-heading = 반품하시는 상품


## 주문 수량의 일부가 어떻게 되었는지

item-part-returned = { $count }개 반품됨
# $returned와 $refunded: 같은 상품 중 일부는 돌려보내고, 나머지는 환불만 된 것
item-part-both = { $returned }개 반품됨, { $refunded }개 환불됨
