import Synchronization
import TencentCloud
import Testing

/// Actions of several products: two of them have one name.
@Suite struct APICatalogsTests {
  private static func catalog(_ service: String, _ names: String...) -> APICatalog {
    APICatalog(
      service: service, version: "2020-01-02", regions: ["ap-x", "ap-\(service)"], hostRegions: [],
      limits: ServiceLimits(
        getBytes: 1, postV1Bytes: 1, postV3Bytes: 1, responseBytes: 1, clockSkewSeconds: 1),
      errorCodes: [], instanceDescriptions: [:],
      actions: names.map { name in
        ActionDescriptor(
          id: ActionID(service: service, name: name), version: "2020-01-02", group: "Thing",
          note: "", verb: .describe, instanceKind: .mqtt, mutates: false, requestsPerSecond: 1,
          parameters: [], response: [], errors: [])
      }, structures: [], enumerations: [])
  }

  private let catalogs = APICatalogs([
    catalog("thing", "DescribeThing", "DescribeTopic"),
    catalog("other", "DescribeOther", "DescribeTopic"),
  ])

  private func meant(by text: String) throws(APICatalogs.Mistake) -> String {
    try catalogs.action(meantBy: text).id.description
  }

  @Test func aBareNameIsEnoughWhereOneProductHasIt() throws {
    #expect(try meant(by: "DescribeThing") == "thing.DescribeThing")
    #expect(try meant(by: "DescribeOther") == "other.DescribeOther")
  }

  @Test func withItsProductEveryNameSaysWhichIsMeant() throws {
    #expect(try meant(by: "thing.DescribeTopic") == "thing.DescribeTopic")
    #expect(try meant(by: "other.DescribeTopic") == "other.DescribeTopic")
  }

  @Test func aBareNameOfTwoProductsIsAmbiguous() {
    let both = ["thing", "other"].map { ActionID(service: $0, name: "DescribeTopic") }
    #expect(throws: APICatalogs.Mistake.ambiguous(both)) { _ = try meant(by: "DescribeTopic") }
  }

  /// People have typed its names since before there were other products.
  @Test func aBareNameMeansTheMainProductBeforeOthers() throws {
    let catalogs = APICatalogs(catalogs.all, main: "other")
    #expect(try catalogs.action(meantBy: "DescribeTopic").id.description == "other.DescribeTopic")
    #expect(try catalogs.action(meantBy: "DescribeThing").id.description == "thing.DescribeThing")
    func shown(_ service: String, _ name: String) -> String {
      catalogs.shortName(of: ActionID(service: service, name: name))
    }
    #expect(shown("other", "DescribeTopic") == "DescribeTopic")
    #expect(shown("thing", "DescribeTopic") == "thing.DescribeTopic")
    #expect(shown("thing", "DescribeThing") == "DescribeThing")
    for action in catalogs.actions {
      #expect(try catalogs.action(meantBy: catalogs.shortName(of: action.id)) == action)
    }
  }

  /// The tables of a product are made when somebody asks for them, and no others.
  @Test func aProductIsMadeWhenItIsAskedFor() {
    let made = Mutex<[String]>([])
    let catalogs = APICatalogs(
      ["thing", "other"].map { service in
        APICatalogs.Entry(service) {
          made.withLock { $0.append(service) }
          return Self.catalog(service, "DescribeTopic")
        }
      }, main: "thing")
    #expect(catalogs.services == ["thing", "other"] && made.withLock { $0.isEmpty })
    _ = catalogs.action(ActionID(service: "thing", name: "DescribeTopic"))
    _ = try? catalogs.action(meantBy: "DescribeTopic")
    _ = catalogs.shortName(of: ActionID(service: "thing", name: "DescribeTopic"))
    #expect(Set(made.withLock { $0 }) == ["thing"])
  }

  @Test(arguments: [
    "DescribeNothing", "other.DescribeThing", "none.DescribeTopic", "describething", "", ".",
    "thing.", ".DescribeThing", "thing.DescribeThing.x",
  ])
  func whatNoProductHasIsUnknown(text: String) {
    #expect(throws: APICatalogs.Mistake.unknown) { _ = try meant(by: text) }
  }

  @Test func aNameIsShownWithItsProductWhereItHasTo() {
    func shown(_ service: String, _ name: String) -> String {
      catalogs.shortName(of: ActionID(service: service, name: name))
    }
    #expect(shown("thing", "DescribeThing") == "DescribeThing")
    #expect(shown("thing", "DescribeTopic") == "thing.DescribeTopic")
    #expect(shown("other", "DescribeTopic") == "other.DescribeTopic")
    // An action that nobody knows, such as one of an old journal, may be taken for a known one.
    #expect(shown("gone", "DescribeOther") == "gone.DescribeOther")
    #expect(shown("gone", "DescribeGone") == "DescribeGone")
  }

  @Test func regionsOfAllAreThereOnce() {
    #expect(catalogs.regions == ["ap-x", "ap-thing", "ap-other"])
  }

  @Test func anIDIsReadAsItIsWritten() {
    let id = ActionID(service: "thing", name: "DescribeTopic")
    #expect(ActionID(id.description) == id)
    #expect(ActionID(id.name) == nil)
  }
}
