/* jy-visit-scan.h - every visit of a period once, with who made it and the pressure he wrote down
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "jy-self-check.h"
#include "jy-store.h"

G_BEGIN_DECLS

/**
 * JyScannedVisit:
 * @staff: who made it
 * @has_reading: whether it was a follow-up of hypertension or diabetes with both pressures
 */
typedef struct
{
  gint64 staff;
  GDate day;
  gboolean has_reading;
  JySelfCheckReading reading;
} JyScannedVisit;

typedef void (*JyVisitFunc) (gpointer data, const JyScannedVisit *visit);

/* Tells @func of each service that somebody gave from @first to @last, day by day, in one pass. */
gboolean jy_store_scan_visits (JyStore *self,
                               const GDate *first,
                               const GDate *last,
                               JyVisitFunc func,
                               gpointer data,
                               GError **error);

G_END_DECLS
