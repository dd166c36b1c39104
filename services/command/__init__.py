"""What commanders get: alerts, the ladder, clusters, the picture of the situation, groups of the posko."""
