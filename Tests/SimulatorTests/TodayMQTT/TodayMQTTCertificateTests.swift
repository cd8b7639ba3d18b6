import MQTT
import TencentCloud
import Testing

@testable import Simulator

/// What certificates of devices decide.
struct TodayMQTTCertificateTests {
  private let fixture: Fixture

  init() throws { fixture = try Fixture.today() }

  @Test func revokingCutsADeviceOff() async throws {
    let id = try await fixture.todayMQTT("gateways")
    let found = try await fixture.client.call(
      DescribeDeviceCertificates(
        instanceID: id, filters: [Filter(name: "ClientId", values: ["gateway-shanghai-01"])]))
    let serial = try #require(found.data.first?.deviceCertificateSn)
    func isOnline(_ name: String) async throws -> Bool {
      try await fixture.mqttClient(name, of: id)?.connectionStatus == .connected
    }
    #expect(try await isOnline("gateway-shanghai-01"))
    _ = try await fixture.client.call(
      RevokedDeviceCertificate(instanceID: id, deviceCertificateSn: serial))
    fixture.clock.advance(seconds: 30)
    #expect(try await isOnline("gateway-shanghai-01") == false)
    let again = ActivateDeviceCertificate(instanceID: id, deviceCertificateSn: serial)
    #expect(await fixture.code(again) == "FailedOperation")
    // Without certificates of their own nobody is asked for one.
    _ = try await fixture.client.call(ModifyX509Config(instanceID: id, x509Mode: .tls))
    fixture.clock.advance(seconds: 30)
    #expect(try await isOnline("gateway-shanghai-01"))
  }

  @Test func aCertificateEndsADevicesTime() async throws {
    let id = try await fixture.todayMQTT("gateways")
    func isOnline() async throws -> Bool {
      // It drops by itself now and then; a quarter of an hour shows it online where it can be.
      for _ in 0..<15 {
        fixture.clock.advance(seconds: 60)
        let client = try await fixture.mqttClient("gateway-shanghai-04", of: id)
        if client?.connectionStatus == .connected { return true }
      }
      return false
    }
    #expect(try await isOnline())
    fixture.clock.advance(seconds: 3 * 86_400)
    #expect(try await isOnline() == false)
  }

  @Test func anAuthorityInUseIsKept() async throws {
    let id = try await fixture.todayMQTT("gateways")
    let all = try await fixture.client.call(DescribeCaCertificates(instanceID: id))
    let serials = (all.data ?? []).compactMap(\.caSn)
    #expect(
      await fixture.code(DeleteCaCertificate(instanceID: id, caSn: serials[0]))
        == "FailedOperation.RelatedDeviceCertificateExists")
    #expect(await fixture.code(DeleteCaCertificate(instanceID: id, caSn: serials[1])) == nil)
    #expect(
      await fixture.code(DescribeCaCertificate(caSn: serials[1], instanceID: id))
        == "ResourceNotFound")
  }

  @Test func policiesStayWhereEveryDeviceHasACertificate() async throws {
    let id = try await fixture.todayMQTT("gateways")
    #expect(await fixture.code(ModifyInstance(instanceID: id, authorizationPolicy: true)) == nil)
    #expect(
      await fixture.code(ModifyInstance(instanceID: id, authorizationPolicy: false))
        == "FailedOperation.NotSupportDisableAuthorizationPolicy")
  }
}
