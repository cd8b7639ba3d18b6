import CloudMonitor
import FoundationEssentials
import MQTT
import TRocket
import TencentCloud
import Testing

@Suite struct CatalogTests {
  private static let old = APICatalog.trocket.documented(in: .may2024)
  private static let today = APICatalog.trocket.documented(in: .today)

  @Test func thereAreAsManyAsTheApisHave() {
    #expect(APICatalog.trocket.actions.count == 89)
    #expect(Self.old.actions.count == 46)
    #expect(Self.old.structures.count == 24)
    #expect(Self.today.actions.count == 64)
    #expect(Self.today.structures.count == 48)
    #expect(Self.today.enumerations.count == 30)
    #expect(APICatalog.mqtt.actions.count == 80)
    #expect(APICatalog.mqtt.structures.count == 37)
    #expect(APICatalog.mqtt.enumerations.count == 29)
    #expect(APICatalog.monitor.actions.count == 4)
    #expect(APICatalog.trocket.regions.count == 18)
  }

  @Test(arguments: TestedProduct.all) func typesAndDescriptorsAgree(product: TestedProduct) throws {
    let catalog = product.catalog
    #expect(product.types.map { $0.name }.sorted() == catalog.actions.map(\.name).sorted())
    for type in product.types {
      let descriptor = try #require(catalog.action(named: type.name))
      #expect(descriptor.mutates == type.mutates)
      #expect(descriptor.requestsPerSecond == type.requestsPerSecond)
      #expect(type.id == descriptor.id)
      #expect(type.service == catalog.service)
      #expect(type.version == catalog.version && type.version == descriptor.version)
    }
    #expect(DescribeConsumerGroup.requestsPerSecond == 10_000)
  }

  /// Whatever a dialect has refers to what that dialect has.
  @Test(arguments: TestedProduct.all, Dialect.allCases)
  func whateverADescriptorNamesIsThere(product: TestedProduct, dialect: Dialect) {
    for catalog in [product.catalog, product.catalog.documented(in: dialect)] {
      let fields =
        catalog.actions.flatMap { $0.parameters + $0.response }
        + catalog.structures.flatMap(\.members)
      for field in fields {
        if case .structure(let name) = field.kind {
          #expect(catalog.structure(named: name) != nil, "\(name)")
        }
        if let name = field.enumeration {
          #expect(catalog.enumeration(named: name) != nil, "\(name)")
        }
      }
      let codes = Set(catalog.errorCodes)
      #expect(catalog.actions.allSatisfy { codes.isSuperset(of: $0.errors) })
      for id in catalog.actions.compactMap(\.deletion) {
        #expect(catalog.action(named: id.name)?.verb == .delete, "\(id)")
      }
    }
  }

  /// A module is the namespace: what two have by one name is two types, told apart by the module.
  @Test func namesOfTwoProductsAreTwoTypes() throws {
    let shared = Set(TRocketActions.all.map { $0.name })
      .intersection(MQTTActions.all.map { $0.name })
    #expect(
      shared == [
        "CreateInstance", "ModifyInstance", "DeleteInstance", "DescribeInstance",
        "DescribeInstanceList", "CreateTopic", "ModifyTopic", "DeleteTopic", "DescribeTopic",
        "DescribeTopicList", "DescribeMessageList",
      ])
    #expect(TRocket.DescribeTopic.id.description == "trocket.DescribeTopic")
    #expect(MQTT.DescribeTopic.id.description == "mqtt.DescribeTopic")
    let filter = JSONValue.object(["Name": .string("a"), "Values": .list([.string("b")])])
    #expect(try JSONValue(written: try filter.read(TRocket.Filter.self)) == filter)
    #expect(try JSONValue(written: try filter.read(MQTT.Filter.self)) == filter)
    for product in TestedProduct.all {
      let names =
        product.catalog.actions.map(\.name) + product.catalog.structures.map(\.name)
        + product.catalog.enumerations.map(\.name)
      #expect(Set(names).count == names.count)
      #expect(!names.contains { ["TRocket", "MQTT", "CloudMonitor"].contains($0) })
    }
  }

  @Test func secretsAreThoseOfTheNotesAndThoseOfTheTable() {
    func secrets(_ catalog: APICatalog) -> Set<String> {
      let fields =
        catalog.actions.flatMap { action in
          (action.parameters + action.response).map { (action.name, $0) }
        }
        + catalog.structures.flatMap { structure in structure.members.map { (structure.name, $0) } }
      return Set(fields.filter { $1.isSecret }.map { "\($0).\($1.name)" })
    }
    #expect(
      secrets(.trocket) == [
        "CreateMQTTUser.Password", "MQTTUserItem.Password", "RoleItem.AccessKey",
        "RoleItem.SecretKey", "CreateRole.AccessKey", "CreateRole.SecretKey",
      ])
    #expect(
      secrets(.mqtt) == [
        "CreateUser.Password", "MQTTUserItem.Password", "CreateJWTAuthenticator.Secret",
        "ModifyJWTAuthenticator.Secret", "MQTTAuthenticatorItem.Config", "HeaderItem.Value",
        "BodyItem.Value", "CreateJWKSAuthenticator.Text", "ModifyJWKSAuthenticator.Text",
        "ModifyJWTAuthenticator.Text", "CreateDeviceIdentity.PrimaryKey",
        "CreateDeviceIdentity.SecondaryKey", "ModifyDeviceIdentity.PrimaryKey",
        "ModifyDeviceIdentity.SecondaryKey", "DescribeDeviceIdentity.PrimaryKey",
        "DescribeDeviceIdentity.SecondaryKey", "DeviceIdentityItem.PrimaryKey",
        "DeviceIdentityItem.SecondaryKey", "DeviceIdentityBackupHistoryItem.PrimaryKey",
        "DeviceIdentityBackupHistoryItem.SecondaryKey",
      ])
    #expect(secrets(.monitor).isEmpty)
  }

  @Test func bodiesOfSentMessagesAreMarked() {
    let bodies = TestedAction.all.flatMap { action in
      action.descriptor.parameters.filter(\.isMessageBody).map {
        "\(action.descriptor.id).\($0.name)"
      }
    }
    #expect(bodies == ["trocket.SendMessage.MsgBody", "mqtt.PublishMessage.Payload"])
  }

  @Test func valuesAreInTheOrderOfTheData() throws {
    let skus = try #require(APICatalog.trocket.enumeration(named: "SkuCode"))
    #expect(skus.values.map(\.value) == SkuCode.known.map(\.rawValue))
    #expect(skus.values.first?.value == "experiment_500")
    #expect(skus.values.last?.value == "platinum_100w")
    #expect(TRocket.InstanceStatus(rawValue: "SLEEPING").isKnown == false)
    #expect(TRocket.InstanceStatus.running.isKnown)
    let types = try #require(APICatalog.trocket.enumeration(named: "TopicType"))
    #expect(types.values.map(\.value).suffix(2) == ["LITE", "PRIORITY"])
    #expect(types.values.filter { $0.dialects == .today }.map(\.value) == ["LITE", "PRIORITY"])
  }
}
