"""What stands between a client and a server, and reads what passes."""


def server_frames(stream):
    """The frames that a server sends, one by one until it ends: opcode, payload, and all of it as it came."""
    while len(head := stream.read(2)) == 2:
        size, more = head[1] & 0x7F, b""
        if size >= 126:
            more = stream.read(2 if size == 126 else 8)
            size = int.from_bytes(more, "big")
        payload = stream.read(size)
        yield head[0] & 0x0F, payload, head + more + payload
