/* jy-work-care.h - who takes somebody over, and when people who live away are at home
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Each that writes is one operation.  %JY_ERROR_INVALID carries one sentence for people.
 */
#pragma once

#include "jy-store-services.h"
#include "jy-work.h"

G_BEGIN_DECLS

/**
 * JyHandoverRequest:
 * @residents: (owned) (element-type gint64): who is handed over
 * @kind: (owned): maternal, child, disabled (S72)
 * @officer: the specialist officer
 * @note: (owned) (nullable)
 */
typedef struct
{
  GArray *residents;
  char *kind;
  gint64 officer;
  char *note;
} JyHandoverRequest;

JyHandoverRequest *jy_handover_request_new (const char *kind,
                                            gint64 officer) G_GNUC_WARN_UNUSED_RESULT;
void jy_handover_request_free (JyHandoverRequest *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (JyHandoverRequest, jy_handover_request_free)

/* Hands people to a specialist officer today, from whoever had them before; their tasks of that
 * kind are the officer's once it is accepted.
 * @args: a #JyHandoverRequest
 * Returns: %JY_DONE */
gpointer jy_work_hand_over (JyWork *work, gpointer args, GError **error);

/* The same within an operation that has begun. */
gboolean jy_handover_request_apply (const JyHandoverRequest *self, JyWork *work, GError **error);

/**
 * JyHandedPerson:
 * @name: (owned)
 * @detail: (owned): the birth date, which tells one from another of the same name
 * @n_due: tasks that are due to the officer now
 */
typedef struct
{
  char *name;
  char *detail;
  guint n_due;
} JyHandedPerson;

/**
 * JyHandoverList:
 * @handovers: (owned) (element-type JyStoredHandover): that nobody took back
 * @people: (owned) (element-type JyHandedPerson): whom each is about, in the same order
 */
typedef struct
{
  GPtrArray *handovers;
  GPtrArray *people;
} JyHandoverList;

void jy_handover_list_free (JyHandoverList *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (JyHandoverList, jy_handover_list_free)

/* Everybody who is handed over: the list of the specialist officers (S72).
 * Returns: (transfer full): a #JyHandoverList */
gpointer jy_work_list_handovers (JyWork *work, gpointer args, GError **error);

/* The officer accepts people, today.
 * @args: (element-type gint64): a #GArray of hand-overs
 * Returns: %JY_DONE */
gpointer jy_work_accept_handovers (JyWork *work, gpointer args, GError **error);

/* The same within an operation that has begun. */
gboolean jy_handovers_accept (const GArray *self, JyWork *work, GError **error);

/* The team takes people back, today.
 * @args: (element-type gint64): a #GArray of hand-overs
 * Returns: %JY_DONE */
gpointer jy_work_take_back_handovers (JyWork *work, gpointer args, GError **error);

/* Somebody who lives elsewhere is home from a day on (S68), or that is corrected: what is due for
 * them is raised.
 * @args: a #JyStoredHomeStay, which then has the stored `rev`
 * Returns: %JY_DONE; %JY_ERROR_INVALID for somebody who does not live elsewhere */
gpointer jy_work_save_home_stay (JyWork *work, gpointer args, GError **error);

G_END_DECLS
