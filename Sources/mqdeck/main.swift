import ArgumentParser
print("mqdeck")
