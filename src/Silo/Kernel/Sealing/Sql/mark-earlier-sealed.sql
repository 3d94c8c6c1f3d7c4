update installation set earlier_sealed_at = now()
