### 페이지가 열려 있는 동안 내용이 바뀌면 화면 낭독기가 읽는 말. 듣던 것을 끊으므로 짧게 씁니다.
###
### $status: 상태 이름. ‘배송 출발’ 등(status-…-name)
### $label: 날짜의 뜻. ‘도착 예정’, ‘원래 도착 예정일’ 등(hero-arrives, hero-expected-was 등)
### $date: ‘오늘’, ‘내일’ 또는 ‘11월 26일 목요일’ 같은 날짜
### $detail: 시각이나 날짜. ‘오후 2:20’ 등

# 상태만 바뀌었거나 날짜가 없을 때
live-said = 업데이트: { $status }.
live-said-date = 업데이트: { $status }. { $label }: { $date }.
live-said-date-detail = 업데이트: { $status }. { $label }: { $date }. { $detail }.
# 그 상태가 된 날: ‘배송 완료, 오늘 오후 2:20’
live-said-since = 업데이트: { $status }, { $date }.
live-said-since-detail = 업데이트: { $status }, { $date } { $detail }.
