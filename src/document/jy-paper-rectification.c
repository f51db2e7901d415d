/* jy-paper-rectification.c - what papers say of an order to put something right (S118)
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <glib/gi18n.h>

#include "jy-paper-order.h"
#include "jy-score.h"
#include "jy-store-callbacks.h"

static gboolean
is_meant (const JyPaperOrder *self, const JyStoredRectification *order)
{
  const JyPaperRequest *request = self->request;

  return request->record != 0 ? order->id == request->record
                              : (request->team == 0 || order->team == request->team) &&
                                  (request->staff == 0 || order->doctor == request->staff) &&
                                  jy_paper_order_is_in (self, &order->issued_on);
}

static gboolean
add_order (const JyPaperOrder *self, const JyStoredRectification *order, GError **error)
{
  g_autoptr (JyPaperFacts) facts = jy_paper_facts_new ();
  const JyStoredTeam *team = jy_paper_reader_find (self->reader->teams, order->team);
  const JyStoredStaff *doctor = jy_paper_reader_find (self->reader->staff, order->doctor);
  g_autofree char *points = jy_points_dup_text (order->deduction);

  jy_paper_reader_set_centre (self->reader, facts);
  if (!jy_paper_reader_set_team (self->reader, facts, order->team, order->doctor, error))
    return FALSE;

  jy_paper_facts_set (facts, "rectification.of",
                      team != NULL     ? team->name
                      : doctor != NULL ? doctor->name
                                       : NULL);
  jy_paper_facts_set_day (facts, "rectification.issued_on", &order->issued_on);
  jy_paper_facts_set_day (facts, "rectification.due_on", &order->due_on);
  jy_paper_facts_set (facts, "rectification.finding", order->finding);
  jy_paper_facts_set (facts, "rectification.deduction", points);
  jy_paper_facts_set_day (facts, "rectification.rechecked_on", &order->rechecked_on);
  jy_paper_facts_set (facts, "rectification.note", order->note);
  jy_paper_facts_set_code (facts, "rectification.result", order->result);
  self->add (facts, self->data);

  return TRUE;
}

gboolean
jy_paper_order_read_rectification (const JyPaperOrder *self, GError **error)
{
  g_autoptr (GPtrArray) orders = jy_store_list_rectifications (self->reader->work->store, error);

  for (guint i = 0; orders != NULL && i < orders->len; i++)
    if (is_meant (self, orders->pdata[i]))
      return add_order (self, orders->pdata[i], error);

  return orders != NULL &&
         jy_paper_order_refuse (error, _("Nothing was ordered to be put right there."));
}
