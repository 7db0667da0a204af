import type { Messages } from '../../en.ts'

export const nothingLeaves: Messages['nothingLeaves'] = {
  title: 'Không có gì rời khỏi máy này',
  openIt: 'Điều này được bảo đảm ra sao',
  inApp:
    'Bạn đang dùng ứng dụng trên máy: tiến trình chính bảo đảm những gì một trang không tự bảo đảm được.',
  inBrowser:
    'Bạn đang dùng ứng dụng trong trình duyệt: trình duyệt bảo đảm điều này, trong chừng mực nó cho phép một trang yêu cầu. Ứng dụng trên máy bảo đảm nhiều hơn.',
  rows: {
    requests: {
      name: 'Yêu cầu đến địa chỉ khác',
      app: 'Tiến trình chính từ chối và đếm từng yêu cầu; chính sách của trang cũng từ chối.',
      browser:
        'Chính sách của trang chỉ cho phép địa chỉ của chính nó, và trình duyệt thực thi điều đó.',
    },
    webrtc: {
      name: 'Kết nối trực tiếp (WebRTC)',
      app: 'Đã gỡ khỏi trang. Không gói tin nào được gửi ra, và mọi kết nối dừng ở một proxy không tồn tại.',
      browser:
        'Đã gỡ khỏi trang. Chromium từ năm 2026 còn chặn ở bên ngoài trang; các trình duyệt khác thì không.',
    },
    navigation: {
      name: 'Chuyển trang đi nơi khác',
      app: 'Tiến trình chính từ chối mọi địa chỉ khác: liên kết, chuyển hướng, và liên kết hoặc tệp được thả vào.',
      browser:
        'Trang tự từ chối. Chromium từ năm 2026 còn chặn ở bên ngoài trang; trong các trình duyệt khác, mã lọt được vào trang có thể vượt qua.',
    },
    windows: {
      name: 'Cửa sổ mới',
      app: 'Tiến trình chính không mở cửa sổ nào.',
      browser: 'Trang chạy trong sandbox mà từ đó trình duyệt không mở cửa sổ nào.',
    },
    devices: {
      name: 'Máy ảnh, micrô, USB, cổng nối tiếp, HID, Bluetooth, vị trí',
      app: 'Tiến trình chính từ chối tất cả, và chính sách của trang cũng vậy.',
      browser: 'Chính sách của trang từ chối tất cả.',
    },
    notHeld: {
      name: 'Những gì không được bảo đảm',
      app: 'Các chương trình khác trên máy này, và việc bạn làm với một báo cáo đã lưu.',
      browser:
        'Tiện ích mở rộng của trình duyệt, lưu lượng riêng của nó (cập nhật, đồng bộ), những gì bạn gõ vào thanh địa chỉ, và việc bạn làm với một báo cáo đã lưu.',
    },
  },
}
