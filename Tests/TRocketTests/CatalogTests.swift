import FoundationEssentials
import TRocket
import TencentCloud
import Testing

@Suite struct CatalogTests {
  @Test func thereAreAsManyAsTheApiHas() {
    #expect(TRocketCatalog.actions.count == 46)
    #expect(TRocketCatalog.structures.count == 24)
    #expect(
      TRocketActions.all.map { $0.name }.sorted() == TRocketCatalog.actions.map(\.name).sorted())
    #expect(TRocketCatalog.regions.count == 18)
  }

  @Test func typesAndDescriptorsAgree() throws {
    for type in TRocketActions.all {
      let descriptor = try #require(TRocketCatalog.action(named: type.name))
      #expect(descriptor.mutates == type.mutates)
      #expect(descriptor.requestsPerSecond == type.requestsPerSecond)
      #expect(type.service == TRocketCatalog.service)
      #expect(type.version == TRocketCatalog.version)
    }
    #expect(DescribeConsumerGroup.requestsPerSecond == 10_000)
  }

  /// A name that says what it does is the second opinion on whether it changes anything.
  @Test func onlyDescribingChangesNothing() {
    for action in TRocketCatalog.actions {
      #expect(action.mutates != action.name.hasPrefix("Describe"), "\(action.name)")
    }
  }

  @Test func whateverADescriptorNamesIsThere() {
    let parameters =
      TRocketCatalog.actions.flatMap { $0.parameters + $0.response }
      + TRocketCatalog.structures.flatMap(\.members)
    for parameter in parameters {
      if case .structure(let name) = parameter.kind {
        #expect(TRocketCatalog.structure(named: name) != nil, "\(name)")
      }
      if let name = parameter.enumeration {
        #expect(TRocketCatalog.enumeration(named: name) != nil, "\(name)")
      }
      #expect(TRocketCatalog.secretFieldNames.contains(parameter.name) == parameter.isSecret)
    }
    #expect(TRocketCatalog.secretFieldNames == ["AccessKey", "SecretKey", "Password"])
    let codes = Set(TRocketCatalog.errorCodes)
    #expect(TRocketCatalog.actions.allSatisfy { codes.isSuperset(of: $0.errors) })
    #expect(codes.count == 49)
  }

  @Test func timesAreToldFromNumbers() throws {
    let fields =
      TRocketCatalog.structures.flatMap(\.members) + TRocketCatalog.actions.flatMap(\.response)
    let times = Set(fields.filter { $0.timeUnit != nil }.map(\.name))
    #expect(
      times == [
        "CreatedTime", "CreateTime", "ModifiedTime", "LastUpdateTime", "ExpiryTime",
        "ConnectTime", "DisconnectTime",
      ])
    let client = try #require(TRocketCatalog.action(named: "DescribeMQTTClient"))
    #expect(client.response.filter { $0.timeUnit == .milliseconds }.count == 3)
  }

  @Test func valuesAreInTheOrderOfTheData() throws {
    let skus = try #require(TRocketCatalog.enumeration(named: "SkuCode"))
    #expect(skus.values.map(\.value) == SkuCode.known.map(\.rawValue))
    #expect(skus.values.first?.value == "experiment_500")
    #expect(skus.values.last?.value == "platinum_100w")
    #expect(InstanceStatus(rawValue: "SLEEPING").isKnown == false)
    #expect(InstanceStatus.running.isKnown)
  }
}
