/* jy-deliverable.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-deliverable.h"

#include "jy-store-packages.h"
#include "jy-store-task-rows.h"

static void
deliverable_free (gpointer data)
{
  JyDeliverable *self = data;

  g_free (self->code);
  g_free (self->name);
  g_free (self);
}

static gboolean
is_promise (const JyTaskRow *task)
{
  return task->rule != NULL && task->subject != 0 &&
         (task->rule->population == JY_FOR_PROMISES || task->rule->population == JY_FOR_NEGOTIATED);
}

static gboolean
delivers (const JyForm *form, const JyTaskRow *task)
{
  JyServiceKind kind = form != NULL ? jy_service_kind_from_id (form->id) : JY_SERVICE_NONE;

  return kind != JY_SERVICE_NONE && ((task->rule->closed_by & JY_SERVICE_BIT (kind)) != 0 ||
                                     g_strcmp0 (task->form, form->id) == 0);
}

static gboolean
add (JyWork *work, GPtrArray *list, gint64 id, const GDate *to, gboolean fits, GError **error)
{
  g_autoptr (JyStoredServiceItem) item = NULL;
  JyDeliverable *self;

  if (jy_deliverables_have (list, id))
    return TRUE;
  item = jy_store_get_service_item (work->store, id, error);
  if (item == NULL)
    return FALSE;

  self = g_new0 (JyDeliverable, 1);
  self->item = item->id;
  self->code = g_strdup (item->code);
  self->name = g_strdup (item->name);
  if (to != NULL)
    self->to = *to;
  self->fits = fits;
  g_ptr_array_add (list, self);
  return TRUE;
}

/* As jy_due() goes through them: rule by rule. */
static int
compare (gconstpointer a, gconstpointer b)
{
  const JyTaskRow *left = *(JyTaskRow *const *) a, *right = *(JyTaskRow *const *) b;

  if (left->rule != right->rule)
    return left->rule < right->rule ? -1 : 1;
  return g_date_compare (&left->from, &right->from);
}

GPtrArray *
jy_deliverables_read (
  JyWork *work, const GPtrArray *tasks, const JyForm *form, gint64 kept, GError **error)
{
  g_autoptr (GPtrArray) promises = g_ptr_array_new ();
  g_autoptr (GPtrArray) list = g_ptr_array_new_with_free_func (deliverable_free);

  for (guint i = 0; i < tasks->len; i++)
    if (tasks->pdata[i] != NULL && is_promise (tasks->pdata[i]))
      g_ptr_array_add (promises, tasks->pdata[i]);
  g_ptr_array_sort (promises, compare);

  for (int pass = 0; pass < 2; pass++)
    for (guint i = 0; i < promises->len; i++)
      {
        const JyTaskRow *task = promises->pdata[i];

        if (delivers (form, task) == (pass == 0) &&
            !add (work, list, task->subject, &task->to, pass == 0, error))
          return NULL;
      }
  if (kept != 0 && !add (work, list, kept, NULL, FALSE, error))
    return NULL;

  return g_steal_pointer (&list);
}

gint64
jy_deliverables_get_only (const GPtrArray *self)
{
  gint64 item = 0;

  for (guint i = 0; i < self->len; i++)
    {
      const JyDeliverable *one = self->pdata[i];

      if (one->fits && item != 0)
        return 0;
      if (one->fits)
        item = one->item;
    }

  return item;
}

gint64
jy_deliverables_find (const GPtrArray *self, const char *code)
{
  for (guint i = 0; i < self->len; i++)
    {
      const JyDeliverable *one = self->pdata[i];

      if (g_strcmp0 (one->code, code) == 0)
        return one->item;
    }

  return 0;
}

gboolean
jy_deliverables_have (const GPtrArray *self, gint64 item)
{
  for (guint i = 0; i < self->len; i++)
    if (((const JyDeliverable *) self->pdata[i])->item == item)
      return TRUE;

  return FALSE;
}
