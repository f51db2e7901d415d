/* jy-pager.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-pager.h"

#include <glib/gi18n.h>

#include "jy-message.h"
#include "jy-pages.h"
#include "jy-trail.h"

struct _JyPager
{
  AdwBin parent_instance;

  JyOffice *office;
  JyTrail *trail;
  JyVisit *asked_for; /* (nullable): where to, while the user is asked whether to leave */
  JyJob *job;         /* (nullable) */

  GtkStack *stack;
};

enum
{
  PROP_0,
  PROP_CAN_GO_BACK,
  PROP_JOB,
  PROP_OFFICE,
  PROP_PAGE,
  PROP_PAGE_ID,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (JyPager, jy_pager, ADW_TYPE_BIN)

static void
job_changed_cb (JyPage *page, GParamSpec *pspec G_GNUC_UNUSED, JyPager *self)
{
  g_autoptr (JyJob) job = NULL;

  g_object_get (page, "job", &job, NULL);
  if (g_set_object (&self->job, job))
    g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_JOB]);
}

static JyPage *
ensure_page (JyPager *self, const JyPageEntry *entry)
{
  GtkWidget *page = gtk_stack_get_child_by_name (self->stack, entry->id);
  g_autofree char *title = NULL;

  if (page != NULL)
    return JY_PAGE (page);

  page = g_object_new (entry->get_type (), NULL);
  g_object_bind_property (self, "office", page, "office", G_BINDING_SYNC_CREATE);
  g_object_get (page, "title", &title, NULL);
  if (title == NULL)
    jy_page_set_title (JY_PAGE (page), _(entry->title));
  g_signal_connect_object (page, "notify::job", G_CALLBACK (job_changed_cb), self, 0);
  gtk_stack_add_named (self->stack, page, entry->id);

  return JY_PAGE (page);
}

/* Of a page that is opened again the focus stays where the page put it. */
static gboolean
has_focus (JyPage *page)
{
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (page));
  GtkWidget *focus = root != NULL ? gtk_root_get_focus (root) : NULL;

  return focus != NULL && gtk_widget_is_ancestor (focus, GTK_WIDGET (page));
}

/* @visit: (transfer full) */
static void
go_to (JyPager *self, JyVisit *visit)
{
  JyPage *page = ensure_page (self, jy_page_entry_find (visit->page));
  gboolean is_shown = gtk_stack_get_visible_child (self->stack) == GTK_WIDGET (page);

  if (visit->what != NULL)
    jy_page_open (page, visit->what);
  gtk_stack_set_visible_child (self->stack, GTK_WIDGET (page));
  jy_trail_push (self->trail, visit);

  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_PAGE]);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_PAGE_ID]);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_CAN_GO_BACK]);
  if (!is_shown || !has_focus (page))
    gtk_widget_child_focus (GTK_WIDGET (page), GTK_DIR_TAB_FORWARD);
}

static void
left_cb (gpointer data, gboolean agreed)
{
  g_autoptr (JyPager) self = data;
  g_autoptr (JyVisit) visit = g_steal_pointer (&self->asked_for);
  JyPage *page = jy_pager_get_page (self);

  if (!agreed || page == NULL)
    return;

  jy_page_set_changed (page, FALSE);
  if (visit != NULL)
    go_to (self, g_steal_pointer (&visit));
  else
    gtk_widget_activate_action (GTK_WIDGET (self), "window.close", NULL);
}

/* Returns: whether there is something to lose; then the user is asked */
static gboolean
ask_before_leaving (JyPager *self)
{
  JyPage *page = jy_pager_get_page (self);

  if (page == NULL || !jy_page_get_changed (page))
    return FALSE;

  jy_message_ask (GTK_WIDGET (page), _("Leave Without Saving?"),
                  _("What you typed on this page would be lost."), _("_Leave"), left_cb,
                  g_object_ref (self));
  return TRUE;
}

/* @visit: (transfer full) */
static void
start_visit (JyPager *self, JyVisit *visit)
{
  if (jy_page_entry_find (visit->page) == NULL || self->asked_for != NULL)
    {
      jy_visit_free (visit);
      return;
    }

  self->asked_for = visit;
  if (!ask_before_leaving (self))
    go_to (self, g_steal_pointer (&self->asked_for));
}

static void
jy_pager_dispose (GObject *object)
{
  JyPager *self = JY_PAGER (object);

  self->stack = NULL;
  adw_bin_set_child (ADW_BIN (self), NULL);
  g_clear_object (&self->job);
  g_clear_object (&self->office);
  g_clear_pointer (&self->asked_for, jy_visit_free);
  g_clear_pointer (&self->trail, jy_trail_free);

  G_OBJECT_CLASS (jy_pager_parent_class)->dispose (object);
}

static void
jy_pager_get_property (GObject *object, guint prop_id, GValue *value, GParamSpec *pspec)
{
  JyPager *self = JY_PAGER (object);

  switch (prop_id)
    {
    case PROP_CAN_GO_BACK:
      g_value_set_boolean (value, self->trail != NULL && jy_trail_can_pop (self->trail));
      break;
    case PROP_JOB:
      g_value_set_object (value, self->job);
      break;
    case PROP_OFFICE:
      g_value_set_object (value, self->office);
      break;
    case PROP_PAGE:
      g_value_set_object (value, jy_pager_get_page (self));
      break;
    case PROP_PAGE_ID:
      g_value_set_string (
        value, self->stack != NULL ? gtk_stack_get_visible_child_name (self->stack) : NULL);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
jy_pager_set_property (GObject *object, guint prop_id, const GValue *value, GParamSpec *pspec)
{
  switch (prop_id)
    {
    case PROP_OFFICE:
      g_set_object (&JY_PAGER (object)->office, g_value_get_object (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
jy_pager_class_init (JyPagerClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  const GParamFlags read = G_PARAM_READABLE | G_PARAM_STATIC_STRINGS;

  object_class->dispose = jy_pager_dispose;
  object_class->get_property = jy_pager_get_property;
  object_class->set_property = jy_pager_set_property;

  properties[PROP_CAN_GO_BACK] = g_param_spec_boolean ("can-go-back", NULL, NULL, FALSE, read);
  properties[PROP_JOB] = g_param_spec_object ("job", NULL, NULL, JY_TYPE_JOB, read);
  properties[PROP_OFFICE] = g_param_spec_object ("office", NULL, NULL, JY_TYPE_OFFICE,
                                                 G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS);
  properties[PROP_PAGE] = g_param_spec_object ("page", NULL, NULL, JY_TYPE_PAGE, read);
  properties[PROP_PAGE_ID] = g_param_spec_string ("page-id", NULL, NULL, NULL, read);
  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
jy_pager_init (JyPager *self)
{
  self->trail = jy_trail_new ();
  self->stack = GTK_STACK (gtk_stack_new ());
  gtk_stack_set_hhomogeneous (self->stack, FALSE);
  gtk_stack_set_vhomogeneous (self->stack, FALSE);
  adw_bin_set_child (ADW_BIN (self), GTK_WIDGET (self->stack));
}

void
jy_pager_visit (JyPager *self, const char *page, GVariant *what)
{
  g_return_if_fail (JY_IS_PAGER (self));

  start_visit (self, jy_visit_new (page, what));
}

void
jy_pager_activate_main (JyPager *self)
{
  JyPage *page = jy_pager_get_page (self);
  g_autofree char *action = NULL;

  if (page == NULL)
    return;

  g_object_get (page, "main-action", &action, NULL);
  if (action != NULL)
    gtk_widget_activate_action (GTK_WIDGET (page), action, NULL);
}

void
jy_pager_go_back (JyPager *self)
{
  JyVisit *visit;

  g_return_if_fail (JY_IS_PAGER (self));

  visit = jy_trail_pop (self->trail);
  if (visit != NULL)
    start_visit (self, visit);
}

gboolean
jy_pager_may_close (JyPager *self)
{
  g_return_val_if_fail (JY_IS_PAGER (self), TRUE);

  return self->asked_for == NULL && !ask_before_leaving (self);
}

JyPage *
jy_pager_get_page (JyPager *self)
{
  g_return_val_if_fail (JY_IS_PAGER (self), NULL);

  return self->stack != NULL ? JY_PAGE (gtk_stack_get_visible_child (self->stack)) : NULL;
}
