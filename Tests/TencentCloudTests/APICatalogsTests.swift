import TencentCloud
import Testing

/// Actions of several products: two of them have one name.
@Suite struct APICatalogsTests {
  private static func catalog(_ service: String, _ names: String...) -> APICatalog {
    APICatalog(
      service: service, version: "2020-01-02", regions: ["ap-x", "ap-\(service)"], hostRegions: [],
      limits: ServiceLimits(
        getBytes: 1, postV1Bytes: 1, postV3Bytes: 1, responseBytes: 1, clockSkewSeconds: 1),
      errorCodes: [], secretFieldNames: [], instanceDescriptions: [:],
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
