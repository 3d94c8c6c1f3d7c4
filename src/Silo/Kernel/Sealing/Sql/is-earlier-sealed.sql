select earlier_sealed_at is not null from installation
