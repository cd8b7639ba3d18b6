import FoundationEssentials
import TRocket
import TencentCloud
import Testing

@Suite struct CatalogTests {
  @Test func thereAreAsManyAsTheApiHas() {
    #expect(APICatalog.trocket.actions.count == 46)
    #expect(APICatalog.trocket.structures.count == 24)
    #expect(
      TRocketActions.all.map { $0.name }.sorted() == APICatalog.trocket.actions.map(\.name).sorted()
    )
    #expect(APICatalog.trocket.regions.count == 18)
  }

  @Test func typesAndDescriptorsAgree() throws {
    for type in TRocketActions.all {
      let descriptor = try #require(APICatalog.trocket.action(named: type.name))
      #expect(descriptor.mutates == type.mutates)
      #expect(descriptor.requestsPerSecond == type.requestsPerSecond)
      #expect(type.id == descriptor.id)
      #expect(type.service == APICatalog.trocket.service)
      #expect(type.version == APICatalog.trocket.version && type.version == descriptor.version)
    }
    #expect(DescribeConsumerGroup.requestsPerSecond == 10_000)
  }

  @Test func whateverADescriptorNamesIsThere() {
    let parameters =
      APICatalog.trocket.actions.flatMap { $0.parameters + $0.response }
      + APICatalog.trocket.structures.flatMap(\.members)
    for parameter in parameters {
      if case .structure(let name) = parameter.kind {
        #expect(APICatalog.trocket.structure(named: name) != nil, "\(name)")
      }
      if let name = parameter.enumeration {
        #expect(APICatalog.trocket.enumeration(named: name) != nil, "\(name)")
      }
      #expect(APICatalog.trocket.secretFieldNames.contains(parameter.name) == parameter.isSecret)
    }
    #expect(APICatalog.trocket.secretFieldNames == ["AccessKey", "SecretKey", "Password"])
    let codes = Set(APICatalog.trocket.errorCodes)
    #expect(APICatalog.trocket.actions.allSatisfy { codes.isSuperset(of: $0.errors) })
    #expect(codes.count == 49)
  }

  @Test func timesAreToldFromNumbers() throws {
    let fields =
      APICatalog.trocket.structures.flatMap(\.members)
      + APICatalog.trocket.actions.flatMap(\.response)
    let times = Set(fields.filter { $0.timeUnit != nil }.map(\.name))
    #expect(
      times == [
        "CreatedTime", "CreateTime", "ModifiedTime", "LastUpdateTime", "ExpiryTime",
        "ConnectTime", "DisconnectTime",
      ])
    let client = try #require(APICatalog.trocket.action(named: "DescribeMQTTClient"))
    #expect(client.response.filter { $0.timeUnit == .milliseconds }.count == 3)
  }

  @Test func valuesAreInTheOrderOfTheData() throws {
    let skus = try #require(APICatalog.trocket.enumeration(named: "SkuCode"))
    #expect(skus.values.map(\.value) == SkuCode.known.map(\.rawValue))
    #expect(skus.values.first?.value == "experiment_500")
    #expect(skus.values.last?.value == "platinum_100w")
    #expect(InstanceStatus(rawValue: "SLEEPING").isKnown == false)
    #expect(InstanceStatus.running.isKnown)
  }
}
