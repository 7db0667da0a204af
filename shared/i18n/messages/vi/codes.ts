import type { CodesByPlace } from '../code-words.ts'
import type { Messages } from '../en.ts'

const words: CodesByPlace = {
  warning: {
    'cached-exceeds-input': [
      'Dòng có số token trong bộ nhớ đệm lớn hơn số token đầu vào. Đầu vào không qua bộ nhớ đệm được lấy là 0; dòng vẫn được tính.',
      'Không cần làm gì nếu chỉ vài dòng. Nếu nhiều, hãy hỏi nhà cung cấp cột nào đúng.',
    ],
    'cached-share-unknown': [
      'Tệp ghi đầu vào bằng một con số, gồm cả token trong bộ nhớ đệm. Tất cả được coi là đầu vào không qua bộ nhớ đệm, nên khoản tiết kiệm bị ước thấp.',
      'Hãy dùng bản xuất tách riêng token trong bộ nhớ đệm, nếu nhà cung cấp có.',
    ],
    'currency-assumed': [
      'Tệp không ghi tiền tệ. Số tiền lấy tiền tệ của tệp đi kèm, nếu không thì của nhà cung cấp.',
      'Hãy so một số tiền với hóa đơn. Nếu khác tiền tệ, hãy đưa bản xuất có ghi tiền tệ.',
    ],
    'header-preamble': [
      'Có các dòng đứng trước tiêu đề bảng. Chúng bị bỏ và không phải dòng dữ liệu.',
      'Không cần làm gì; chỉ xem lại nếu tệp có ít dòng hơn dự kiến.',
    ],
    'incomplete-pages': [
      'Bản trích từ API cho biết còn những trang khác. Nội dung đó đang thiếu.',
      'Hãy lấy các trang tiếp theo và nhập thêm.',
    ],
    'partial-last-day': [
      'Ngày cuối của tệp ngắn hơn các ngày khác: tệp được xuất khi ngày chưa hết.',
      'Hãy xuất lại khi ngày đã hết. Khi đó tệp mới hơn được tính cho ngày đó.',
    ],
    'period-unknown': [
      'Các dòng không có ngày và tên tệp không ghi kỳ, nên tệp không thuộc tháng nào.',
      'Hãy nêu kỳ khi phần nhập hỏi, hoặc trong tên tệp, ví dụ 2026-09-01_2026-09-30.',
    ],
    'unit-inferred': [
      'Tệp không nói rõ một đơn vị là bao nhiêu token. Cách hiểu hợp lý nhất được dùng.',
      'Hãy so số token của một mô hình với trang của nhà cung cấp.',
    ],
    'id-lost': [
      'Bảng tính đã làm tròn các mã dài thành số như 8.8689E+18. Chúng không còn chỉ ra điều gì: các dòng không được so theo mã đó, và không tài khoản, dự án hay khóa nào được đặt tên theo đó.',
      'Hãy xuất lại tệp và đừng lưu bằng bảng tính.',
    ],
    'identity-failed': [
      'Các cột token không cộng thành tổng của chính tệp. Chúng được coi là các số đếm riêng.',
      'Hãy so số token với trang của công cụ. Số tiền không bị ảnh hưởng.',
    ],
    'encoding-replaced': [
      'Một số byte không phải chữ theo bảng mã của tệp; chúng hiện là �. Tên có thể hỏng, số thì không.',
      'Hãy lưu tệp ở UTF-8 rồi nhập lại.',
    ],
    'unmapped-columns': [
      'Không cột nào của tệp ghi tên dịch vụ AI, nên không dòng nào là chi tiêu AI.',
      'Hãy nhóm bản xuất theo dịch vụ rồi tải lại.',
    ],
    'estimated-by-source': [
      'Số tiền do công cụ tự ước theo giá niêm yết. Không ai bị tính các khoản này; chúng được coi là tính toán.',
      'Hãy nhập thêm bản xuất chi phí của chính nhà cung cấp.',
    ],
    'single-source-format': [
      'Các cột của bản xuất này chỉ được biết từ một nguồn.',
      'Hãy so tổng với trang của nhà cung cấp trước khi dựa vào.',
    ],
    'invoice-may-differ': [
      'Số tiền được tính trước các khoản giảm trên hóa đơn, mức tối thiểu, khoản ghi có và thuế.',
      'Hãy nhập hóa đơn trong mục Đối chiếu; khi đó sẽ thấy chênh lệch.',
    ],
    'provisional-invoice': [
      'Các dòng của hóa đơn còn mở chỉ là tạm tính, nên không nằm trong tổng hóa đơn nào.',
      'Hãy nhập lại tệp khi hóa đơn đã được phát hành.',
    ],
    'virtual-currency': [
      'Số tiền tính bằng đơn vị riêng của nhà cung cấp (tín dụng, DBU), không phải tiền.',
      'Hãy nhập giá hợp đồng dưới dạng tỷ giá tháng để thấy thành chi tiêu.',
    ],
    'own-mapping': [
      'Bảng được đọc theo các cột bạn đã ghép.',
      'Hãy so tổng với nguồn một lần; cách ghép được lưu theo tên.',
    ],
    'rows-corrected': [
      'Các dòng được sửa bằng tay được tính theo bản đã sửa.',
      'Không cần làm gì; tệp gốc và phần sửa đều được giữ.',
    ],
  },
  rejected: {
    'not-a-number': [
      'Ô phải chứa số tiền lại chứa nội dung khác. Dòng không được tính.',
      'Hãy sửa ô trong bảng tính rồi thả các dòng đã sửa vào phần nhập.',
    ],
    'out-of-range': [
      'Số tiền lớn hơn mọi hóa đơn, hoặc có nhiều chữ số hơn mức một số tiền có thể có.',
      'Hãy so ô này với trang của nhà cung cấp rồi sửa; một ô như vậy sẽ lấn át mọi số khác.',
    ],
    'not-a-count': [
      'Ô phải chứa số nguyên token hoặc lượt gọi lại chứa nội dung khác.',
      'Hãy sửa ô. Số như 1.2E+06 là do bảng tính rút gọn: hãy xuất lại.',
    ],
    'not-a-date': [
      'Ngày không đọc được, hoặc có thể đọc theo hai cách.',
      'Hãy viết 2026-09-30, hoặc xuất lại mà không mở tệp bằng bảng tính.',
    ],
    'not-a-currency': ['Tiền tệ không phải mã ba chữ cái.', 'Hãy viết mã như USD hoặc EUR.'],
    'missing-value': ['Một ô không thể thiếu của dòng đang trống.', 'Hãy điền theo nguồn.'],
    'broken-row': [
      'Dòng có số ô khác với tiêu đề, hoặc dấu ngoặc kép không được đóng.',
      'Hãy xuất lại tệp. Nếu tệp đã được sửa, hãy lưu CSV có dấu ngoặc kép.',
    ],
    'cut-row': [
      'Tệp kết thúc giữa dòng này: có lẽ việc tải xuống bị ngắt, và phía sau có thể còn thiếu dòng.',
      'Hãy xuất lại tệp và so ngày cuối với trang của nhà cung cấp.',
    ],
    'cell-too-long': [
      'Ô dài hơn mọi ô của một bản xuất; có lẽ thiếu một dấu ngoặc kép.',
      'Hãy xuất lại, bỏ các cột chứa nội dung câu hỏi hoặc câu trả lời.',
    ],
  },
  skipped: {
    'total-row': [
      'Dòng là tổng của các dòng đã được tính.',
      'Không cần làm gì: tính thêm sẽ gấp đôi số tiền.',
    ],
    'blank-bucket': ['Dòng là một ngày hoặc giờ không có sử dụng.', 'Không cần làm gì.'],
    tax: ['Thuế không phải chi tiêu AI. Nó được giữ để so với hóa đơn.', 'Không cần làm gì.'],
    'not-ai': [
      'Dòng của hóa đơn đám mây không gọi mô hình nào: máy, lưu trữ, tìm kiếm. Nó được giữ để so với hóa đơn.',
      'Không cần làm gì.',
    ],
    'not-charged': [
      'Lượt gọi lỗi hoặc lấy từ bộ nhớ đệm, không ai tính tiền.',
      'Không cần làm gì.',
    ],
    'not-a-call': [
      'Mục là một bước bao quanh các lượt gọi (trace, span, công cụ), lặp lại phần bên trong.',
      'Không cần làm gì.',
    ],
    duplicate: [
      'Cùng một bản ghi, theo mã của chính nó, xuất hiện lần thứ hai trong tệp.',
      'Không cần làm gì: chỉ tính một lần.',
    ],
  },
  move: {
    'another-move-has-no-price': [
      'Một bước chuyển khác trên cùng công việc không có giá, nên phần đó không được tính lại giá.',
      'Hãy thêm giá của mô hình đó vào sổ giá.',
    ],
    'no-batch-rate': [
      'Phương án giữ phần chạy theo lô, nhưng bên bán mô hình mới không có giá theo lô; lấy giá đầy đủ.',
      'Hãy thêm hệ số theo lô vào giá, nếu bên bán có.',
    ],
    'no-cache-price': [
      'Phương án giữ phần trúng bộ nhớ đệm, nhưng bên bán mô hình mới không có giá bộ nhớ đệm; lấy giá đầu vào.',
      'Hãy thêm giá đọc bộ nhớ đệm, nếu bên bán có.',
    ],
    'tokens-partly-unknown': [
      'Không biết số token của một số tháng; các tháng đó giữ nguyên chi phí.',
      'Hãy nhập bản xuất mức dùng của các tháng đó.',
    ],
    'below-needed-tier': [
      'Hạng của mô hình mới thấp hơn hạng mà công việc được đánh giá là cần.',
      'Hãy thử trên công việc của bạn trước, hoặc chọn mô hình mạnh hơn.',
    ],
    'licence-non-commercial': [
      'Giấy phép của trọng số mô hình mới cấm dùng thương mại.',
      'Hãy chọn mô hình khác, hoặc thỏa thuận giấy phép với bên làm ra nó.',
    ],
    'modality-differs': [
      'Mô hình mới cho loại đầu ra khác (văn bản, vectơ, hình ảnh) so với hiện nay.',
      'Hãy chọn mô hình cùng loại.',
    ],
    'trains-on-data': [
      'Theo mặc định, bên bán này có thể huấn luyện trên dữ liệu được gửi đến.',
      'Hãy tắt điều đó trong hợp đồng, hoặc chọn bên bán khác.',
    ],
    'window-too-small': [
      'Lượt gọi trung bình dài hơn cửa sổ ngữ cảnh của mô hình mới.',
      'Hãy chọn mô hình có cửa sổ lớn hơn, hoặc rút ngắn lượt gọi.',
    ],
  },
  reconciliation: {
    'missing-months': [
      'Giữa tháng đầu và tháng cuối có những tháng không có tệp nào.',
      'Hãy nhập cả bản xuất của các tháng đó.',
    ],
    'partial-month': [
      'Các tệp kết thúc trước khi tháng cuối của chúng kết thúc.',
      'Hãy xuất lại sau khi hết tháng.',
    ],
    'partial-last-day': [
      'Ngày cuối của một tệp chưa đủ, nên hóa đơn có thể cao hơn.',
      'Hãy xuất lại khi ngày đã hết.',
    ],
    'incomplete-pages': [
      'Bản trích từ API thiếu các trang tiếp theo, nên tổng của tệp có thể thấp hơn hóa đơn.',
      'Hãy lấy các trang tiếp theo và nhập thêm.',
    ],
    'other-currency': [
      'Các tệp tính bằng một tiền tệ chưa có hóa đơn.',
      'Hãy nhập cả hóa đơn bằng tiền tệ đó.',
    ],
    undated: [
      'Các khoản không có ngày: tính vào cả kỳ và không thuộc tháng nào.',
      'Hãy so cả kỳ thay vì từng tháng.',
    ],
    'entered-before-file': [
      'Một tệp nêu hóa đơn cho cùng thời gian với hóa đơn đã nhập. Số tiền đã nhập được dùng.',
      'Hãy xóa số tiền đã nhập trong mục Đối chiếu nếu muốn dùng hóa đơn trong tệp.',
    ],
    'issuer-without-charges': [
      'Một tệp nêu hóa đơn của bên phát hành không phải là nhà cung cấp của khoản phí nào, nên không có gì để đối chiếu.',
      'Nếu đây là bên bán lại, hãy nhập số tiền hóa đơn của từng nhà cung cấp trong mục Đối chiếu.',
    ],
    'issued-for-others': [
      'Một tệp nêu hóa đơn khác với các khoản phí của bên phát hành; cùng bản xuất đó có khoản phí của nhà cung cấp chưa có hóa đơn.',
      'Nếu bên phát hành cũng thu hộ họ, hãy nhập số tiền hóa đơn của từng nhà cung cấp trong mục Đối chiếu.',
    ],
  },
}

/** Vietnamese. */
export const codes: Messages['codes'] = {
  title: 'Mã của cảnh báo và dòng',
  lead: 'Như trong tệp phân tích (JSON), trong báo cáo và trong CSV các dòng bị từ chối.',
  whatToDo: 'Cần làm gì',
  places: {
    warning: 'Cảnh báo, dòng vẫn được tính',
    rejected: 'Dòng bị từ chối',
    skipped: 'Dòng bị bỏ qua',
    move: 'Bước chuyển trong phương án',
    reconciliation: 'Đối chiếu',
  },
  words,
}
