update installation set key_fingerprint = $1, root = $2
