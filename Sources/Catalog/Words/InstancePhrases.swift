/// The words of what instances allow.
package enum InstancePhrases {
  package static let listedOnly = Phrase(
    "An instance of 4.x is listed only; :call DescribeConsumerLag tells the lag of a group",
    "4.x 实例仅供查看；可用 :call DescribeConsumerLag 查询消费组堆积")
  package static let isProtected = Phrase(
    "Deletion protection is on: turn it off first", "已开启删除保护：请先关闭")
  package static let protectionUnknown = Phrase(
    "Whether deletion protection is on is not known", "无法得知是否开启了删除保护")
}
