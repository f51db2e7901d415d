/* jy-making.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-making.h"

#include "jy-page.h"

/* Below this nobody sees that something is being made. */
#define PATIENCE 400 /* milliseconds */

struct _JyMaking
{
  GObject parent_instance;

  GtkWidget *view; /* (unowned): there as long as something is under way */
  JyMade made;
  JyJob *job;     /* (nullable) (owned): what is under way */
  guint patience; /* source: then the job is shown */
};

G_DEFINE_FINAL_TYPE (JyMaking, jy_making, G_TYPE_OBJECT)

typedef struct
{
  JyMaking *making; /* (owned) */
  JyJob *job;       /* (owned) */
  GDestroyNotify result_free;
} Call;

static void
call_free (Call *self)
{
  g_clear_object (&self->making);
  g_clear_object (&self->job);
  g_free (self);
}

G_DEFINE_AUTOPTR_CLEANUP_FUNC (Call, call_free)

/* Shows @job in place of @shown, and leaves any other alone. */
static void
replace_job (JyMaking *self, JyJob *shown, JyJob *job)
{
  GtkWidget *page = gtk_widget_get_ancestor (self->view, JY_TYPE_PAGE);
  g_autoptr (JyJob) there = NULL;

  if (page == NULL)
    return;

  g_object_get (page, "job", &there, NULL);
  if (there == shown)
    jy_page_set_job (JY_PAGE (page), job);
}

static void
drop (JyMaking *self)
{
  if (self->job == NULL)
    return;

  if (self->patience == 0)
    replace_job (self, self->job, NULL);
  g_clear_handle_id (&self->patience, g_source_remove);
  g_clear_object (&self->job);
}

static gboolean
patience_cb (gpointer data)
{
  JyMaking *self = data;

  self->patience = 0;
  replace_job (self, NULL, self->job);
  return G_SOURCE_REMOVE;
}

static void
made_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (Call) call = user_data;
  JyMaking *self = call->making;
  g_autoptr (GError) error = NULL;
  gpointer made = jy_office_call_finish (JY_OFFICE (source), result, &error);
  g_autoptr (GtkWidget) view = NULL; /* until it has shown it */

  if (call->job == self->job)
    {
      view = g_object_ref (self->view);
      drop (self);
      self->made (view, made, error);
    }
  else if (made != NULL)
    call->result_free (made); /* something else was asked for, or the view is gone */
}

static void
jy_making_dispose (GObject *object)
{
  jy_making_cancel (JY_MAKING (object));

  G_OBJECT_CLASS (jy_making_parent_class)->dispose (object);
}

static void
jy_making_class_init (JyMakingClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = jy_making_dispose;
}

static void
jy_making_init (JyMaking *self G_GNUC_UNUSED)
{
}

JyMaking *
jy_making_new (GtkWidget *view, JyMade made)
{
  JyMaking *self = g_object_new (JY_TYPE_MAKING, NULL);

  self->view = view;
  self->made = made;
  return self;
}

JyJob *
jy_making_begin (JyMaking *self, const char *title)
{
  g_return_val_if_fail (JY_IS_MAKING (self), NULL);

  jy_making_cancel (self);
  self->job = jy_job_new (title);
  self->patience = g_timeout_add (PATIENCE, patience_cb, self);
  return self->job;
}

void
jy_making_run (JyMaking *self,
               JyOffice *office,
               JyWorkFunc func,
               gpointer args,
               GDestroyNotify args_free,
               GDestroyNotify result_free)
{
  Call *call;

  g_return_if_fail (JY_IS_MAKING (self));
  g_return_if_fail (self->job != NULL);

  call = g_new0 (Call, 1);
  call->making = g_object_ref (self);
  call->job = g_object_ref (self->job);
  call->result_free = result_free;
  jy_office_report_async (office, func, args, args_free, result_free,
                          jy_job_get_cancellable (self->job), made_cb, call);
}

void
jy_making_cancel (JyMaking *self)
{
  g_return_if_fail (JY_IS_MAKING (self));

  if (self->job != NULL)
    g_cancellable_cancel (jy_job_get_cancellable (self->job));
  drop (self);
}

gboolean
jy_making_is_under_way (JyMaking *self)
{
  g_return_val_if_fail (JY_IS_MAKING (self), FALSE);

  return self->job != NULL;
}
