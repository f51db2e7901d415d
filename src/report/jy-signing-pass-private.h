/* jy-signing-pass-private.h - one pass over everybody, as on a day or on several
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "jy-signing-visit.h"

G_BEGIN_DECLS

/* What is asked of everybody: how they count in a period, by one kind of units. */
typedef struct
{
  JySigningDay day;
  guint period; /* its place among those that are read, if services are asked for */
  JySigningMarks marks;
  JySigningUnits *units;  /* (owned) */
  GArray *households;     /* (owned): JyScannedHousehold */
  GArray *families;       /* (owned): what passed by, one for each of them */
  GHashTable *registered; /* (owned): area → JyRegistered, after the pass */
} JySigningView;

/* Periods are read together; each is read once, by however many units it is asked for. */
typedef struct
{
  GArray *views;           /* JySigningView: one for each request */
  JyServiceScan *services; /* (nullable), as the next two: nobody asks for them */
  JyCareScan *care;
  JyCallbackScan *callbacks;
} JySigningPass;

/* @requests: (array length=n): not none
 * %JY_ERROR_INVALID if one of the periods has not begun on @today. */
gboolean jy_signing_pass_init (JySigningPass *self,
                               JyStore *store,
                               const JySigningRequest *requests,
                               guint n,
                               const GDate *today,
                               GError **error);
JySigningView *jy_signing_pass_get (const JySigningPass *self, guint request);

/* @data: (array): what @visit gets of each request; who passes by is told to one after the other */
gboolean jy_signing_pass_run (JySigningPass *self,
                              JyStore *store,
                              JyJob *job,
                              JySigningVisit visit,
                              const gpointer *data,
                              GError **error);

/* The figures of @request, the only one of @self, while @visit is told of who passes by.
 * Returns: (transfer full) (nullable) */
JySigningFigures *jy_signing_pass_count (JySigningPass *self,
                                         JyStore *store,
                                         const JySigningRequest *request,
                                         JySigningVisit visit,
                                         gpointer data,
                                         GError **error) G_GNUC_WARN_UNUSED_RESULT;
void jy_signing_pass_clear (JySigningPass *self);

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (JySigningPass, jy_signing_pass_clear)

G_END_DECLS
