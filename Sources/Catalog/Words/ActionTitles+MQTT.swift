import MQTT
import TencentCloud

extension ActionTitles {
  /// Actions of `mqtt` that stand for no list and no form: `:call` takes them.
  static let mqttActionsWithoutAList: [(ActionID, Phrase)] = [
    (
      DescribeDeviceCertificateBackupHistory.id,
      Phrase("Device certificates synchronized elsewhere", "查询设备证书同步记录")
    ),
    (
      DescribeDeviceIdentityBackupHistory.id,
      Phrase("Device identities synchronized elsewhere", "查询设备标识同步记录")
    ),
    // What it answers is the code, which a form would not show.
    (ApplyRegistrationCode.id, Phrase("Get a registration code", "获取注册码")),
  ]
}
