// Made by product-generate of monitor-2018-07-24.json: change that, not this.
// A table, a row a line: swift-format would tear the rows apart.
// swift-format-ignore-file

import TencentCloud

extension EnumerationDescriptor {
  static let all: [EnumerationDescriptor] = [
  ]
}
