/* jy-service-scan-private.h - what is read of services, between reading and judging; for src/store/
 * only
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "jy-derived-tasks-private.h"
#include "jy-household-windows.h"
#include "jy-service-scan.h"

G_BEGIN_DECLS

/* The statements that are read beside the register. */
typedef enum
{
  JY_SERVICE_ROWS_WINDOWS,
  JY_SERVICE_ROWS_VISITS,
  JY_SERVICE_ROWS_HOME,
  JY_SERVICE_ROWS_AGREED,
  JY_N_SERVICE_ROWS
} JyServiceRows;

/* A period whose last day is looked at; what ends or was done in these days matters on it. */
typedef struct
{
  GDate day;
  guint32 on; /* the same day */
  guint32 since;
  guint32 until;
  JyFulfilRule rule;
} JyServiceSpan;

/* Something agreed beyond the package. */
typedef struct
{
  gint64 agreement;
  JyPromisedItem promise;
} JyServiceExtra;

struct _JyServiceScan
{
  GArray *spans;             /* JyServiceSpan */
  const JyServiceSpan *span; /* the one that is looked at */
  JyPromiseBook *book;
  GHashTable *rules; /* id → JyServiceRule */
  JyHouseholdWindows *households;
  JyCursor cursors[JY_N_SERVICE_ROWS];
  GArray *lists[JY_N_SERVICE_ROWS]; /* of the resident, of all spans */
  GArray *windows;                  /* JyDueWindow: those of the span */
  guint first_visit;                /* of the visits, which are by day, the first of the span */
  guint n_visits;                   /* how many belong to it */
  GArray *residences;               /* JyResidenceFact: the stays, and being away */
  GArray *promises;                 /* JyPromisedItem: of the cover that is judged */
};

G_END_DECLS
