import TRocket

/// What the name of a size says, such as `pro_2w`: a professional instance of 20,000 TPS.
struct InstanceSize: Equatable {
  var type: InstanceType
  var tps: Int
  /// Where a purchase does not say how many topics there may be.
  var topicLimit: Int { type == .experiment ? 50 : 100 }

  /// Nil where the name is not made of an edition and an amount.
  init?(_ sku: SkuCode) {
    let parts = sku.rawValue.split(separator: "_")
    guard parts.count == 2, let last = parts[1].last else { return nil }
    let unit = last == "w" ? 10_000 : last == "k" ? 1000 : 1
    let digits = unit == 1 ? parts[1] : parts[1].dropLast()
    guard let amount = Int(digits) else { return nil }
    type = InstanceType(rawValue: parts[0].uppercased())
    tps = amount * unit
  }
}
