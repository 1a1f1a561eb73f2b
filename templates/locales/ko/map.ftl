### 택배가 지나온 길의 지도와 그것을 말로 옮긴 것.
###
### { $from }, { $to }, { $here }, { $turn }은 택배사가 쓰는 그대로의 도시 이름(도시를 모르면 국가 이름).

# 그림이 무엇인지, 화면 낭독기용.
map-label = 택배의 이동 경로 지도

# 경로. { $via }는 아래의 목록 문구로 이은 장소들.
map-way = { $from }에서 { $to }까지.
map-way-via = { $from }에서 { $via } 경유, { $to }까지.
# 목적지가 이 페이지에 표시되지 않을 때.
map-way-so-far = 지금까지 { $from }에서 { $to }까지.
map-way-so-far-via = 지금까지 { $from }에서 { $via } 경유, { $to }까지.
# 배송 완료. { $distance }는 map-km 또는 map-miles로 만듭니다.
map-way-done = { $from }에서 { $to }까지 약 { $distance }.
map-way-done-via = { $from }에서 { $via } 경유, { $to }까지 약 { $distance }.
# { $from }의 발송인에게 반송 중. { $turn }은 되돌아선 곳.
map-way-back = { $from }에서 { $turn }까지 갔다가 반송 중.
# 발송인에게 돌아옴.
map-way-returned = { $from }에서 { $turn }까지 갔다가 반송 완료.

# 마지막으로 확인된 곳. 경로 다음에 오는 문장.
map-here = 마지막 확인 위치: { $here }.
map-here-far = 마지막 확인 위치: { $here }, 목적지까지 약 { $distance }.
map-here-back = 마지막 확인 위치: { $here }, 출발지까지 약 { $distance }.

# { $n }은 형식을 갖춘 숫자(‘1,240’).
map-km = { $n }km
map-miles = { $n }마일

# 장소 목록 잇기: 마지막 둘을 뺀 나머지는 map-list-comma, 마지막은 map-list-and.
map-list-comma = { $first }, { $second }
map-list-and = { $first }, { $second }
# 너무 긴 목록의 끝.
map-more = 그 외 { $n }곳

# 지도에 쓰인 지명의 출처. 라이선스에 따라 표시합니다. { $source }는 고유 이름.
map-source = 지명 출처: { $source }
