/* jy-window.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-window.h"

#include <glib/gi18n.h>

#include "jy-desk.h"
#include "jy-editable.h"
#include "jy-error.h"
#include "jy-find.h"
#include "jy-job-bar.h"
#include "jy-message.h"
#include "jy-pager.h"
#include "jy-pages.h"
#include "jy-preferences.h"
#include "jy-problem-view.h"
#include "jy-record-page.h"
#include "jy-sidebar.h"
#include "jy-undo-toast.h"
#include "jy-upkeep.h"
#include "jy-welcome.h"
#include "jy-window-end.h"

struct _JyWindow
{
  AdwApplicationWindow parent_instance;

  JyOffice *office;
  GSettings *settings; /* (nullable) */
  JyDesk *desk;
  JyUpkeep *upkeep;
  JyUndoToast *undo_toast;

  GtkStack *body;
  GtkMenuButton *find_button;
  JyJobBar *job_bar;
  JyProblemView *problem_view;
  JySidebar *sidebar;
  JyPager *pager;
  AdwToastOverlay *toasts;
  GMenu *undo_section;
};

enum
{
  PROP_0,
  PROP_DESK,
  PROP_OFFICE,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (JyWindow, jy_window, ADW_TYPE_APPLICATION_WINDOW)

JyPage *
jy_window_get_page (JyWindow *self)
{
  g_return_val_if_fail (JY_IS_WINDOW (self), NULL);

  return self->pager != NULL ? jy_pager_get_page (self->pager) : NULL;
}

static void
page_changed_cb (JyWindow *self)
{
  g_autofree char *id = NULL;

  g_object_get (self->pager, "page-id", &id, NULL);
  jy_sidebar_mark (self->sidebar, id);
}

static void
can_go_back_cb (JyWindow *self)
{
  gboolean can_go_back;

  g_object_get (self->pager, "can-go-back", &can_go_back, NULL);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "win.back", can_go_back);
}

static void
job_changed_cb (JyWindow *self)
{
  g_autoptr (JyJob) job = NULL;

  g_object_get (self->pager, "job", &job, NULL);
  jy_job_bar_set_job (self->job_bar, job);
}

/* For the template. */
static gboolean
is_read_only (gpointer self G_GNUC_UNUSED, JyOffice *office)
{
  return office != NULL && jy_office_is_read_only (office);
}

static gboolean
is_set (gpointer self G_GNUC_UNUSED, const char *text)
{
  return text != NULL;
}

static void
show_page_action (GtkWidget *widget, const char *name G_GNUC_UNUSED, GVariant *parameter)
{
  jy_pager_visit (JY_WINDOW (widget)->pager, g_variant_get_string (parameter, NULL), NULL);
}

static void
open_action (GtkWidget *widget, const char *name G_GNUC_UNUSED, GVariant *parameter)
{
  g_autoptr (GVariant) what = NULL;
  const char *page;

  g_variant_get (parameter, "(&sv)", &page, &what);
  jy_pager_visit (JY_WINDOW (widget)->pager, page, what);
}

static void
open_record_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  static const struct
  {
    const char *action;
    const char *page;
  } targets[] = {
    { "win.open-household", "households" },
    { "win.open-person", "person" },
    { "win.sign-household", "signing" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (targets); i++)
    if (g_str_equal (targets[i].action, name))
      jy_pager_visit (JY_WINDOW (widget)->pager, targets[i].page, parameter);
}

static void
record_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  gboolean of_household = g_str_equal (name, "win.record-household");
  const char *form;
  gint64 id;

  g_variant_get (parameter, "(&sx)", &form, &id);
  jy_pager_visit (JY_WINDOW (widget)->pager, "record",
                  jy_record_page_what (form, of_household ? 0 : id, of_household ? id : 0, 0));
}

static void
simple_action (GtkWidget *widget, const char *name, GVariant *parameter G_GNUC_UNUSED)
{
  JyWindow *self = JY_WINDOW (widget);

  if (g_str_equal (name, "win.back"))
    jy_pager_go_back (self->pager);
  else if (g_str_equal (name, "win.main-action"))
    jy_pager_activate_main (self->pager);
  else if (g_str_equal (name, "win.try-again"))
    jy_desk_load (self->desk);
  else if (gtk_widget_is_sensitive (GTK_WIDGET (self->find_button)))
    gtk_menu_button_popup (self->find_button);
}

static void
toast_action (GtkWidget *widget, const char *name G_GNUC_UNUSED, GVariant *parameter)
{
  g_autofree char *text = g_markup_escape_text (g_variant_get_string (parameter, NULL), -1);

  adw_toast_overlay_add_toast (JY_WINDOW (widget)->toasts, adw_toast_new (text));
}

/* Who is typing means the typing.  Always possible: a save that nobody has heard of yet may be on
 * its way. */
static void
undo_action (GtkWidget *widget, const char *name, GVariant *parameter G_GNUC_UNUSED)
{
  JyWindow *self = JY_WINDOW (widget);
  gboolean is_redo = g_str_equal (name, "win.redo");

  if (!jy_editable_undo (gtk_window_get_focus (GTK_WINDOW (self)), is_redo))
    (is_redo ? jy_desk_redo : jy_desk_undo) (self->desk);
}

static void
undo_failed_cb (JyWindow *self, const GError *error)
{
  if (g_error_matches (error, JY_ERROR, JY_ERROR_NOT_FOUND))
    gtk_widget_activate_action (GTK_WIDGET (self), "win.toast", "s", error->message);
  else
    jy_message_show_error (GTK_WIDGET (self), _("It Could Not Be Undone"), error);
}

static void
done_cb (JyWindow *self, const char *title, gboolean was_undo)
{
  jy_undo_toast_show (self->undo_toast, title, was_undo);
}

static void
show_undo (JyWindow *self, gboolean loaded)
{
  gboolean writes = loaded && !jy_office_is_read_only (self->office);

  gtk_widget_action_set_enabled (GTK_WIDGET (self), "win.undo", writes);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "win.redo", writes);

  jy_desk_fill_menu (self->desk, self->undo_section);
}

static const char *
choose_body (gboolean loaded, const GError *problem, const char *centre)
{
  if (!loaded)
    return problem != NULL ? "problem" : "start";

  return centre != NULL ? "pages" : "welcome";
}

static void
desk_changed_cb (JyWindow *self)
{
  g_autoptr (GError) problem = NULL;
  g_autofree char *centre = NULL;
  const char *body;
  gboolean loaded;

  g_object_get (self->desk, "loaded", &loaded, "problem", &problem, "centre-name", &centre, NULL);
  body = choose_body (loaded, problem, centre);
  if (g_str_equal (body, "problem"))
    jy_problem_view_show (self->problem_view, problem, jy_office_get_location (self->office));
  else if (g_str_equal (body, "pages") && jy_pager_get_page (self->pager) == NULL)
    jy_pager_visit (self->pager, jy_pages[0].id, NULL);

  gtk_stack_set_visible_child_name (self->body, body);
  show_undo (self, loaded);
}

static gboolean
jy_window_close_request (GtkWindow *window)
{
  if (!jy_pager_may_close (JY_WINDOW (window)->pager))
    return TRUE;

  return GTK_WINDOW_CLASS (jy_window_parent_class)->close_request (window);
}

static void
jy_window_constructed (GObject *object)
{
  JyWindow *self = JY_WINDOW (object);

  G_OBJECT_CLASS (jy_window_parent_class)->constructed (object);

  jy_office_set_account (self->office, jy_preferences_get_account ());
  self->desk = jy_desk_new (self->office);
  g_object_notify_by_pspec (object, properties[PROP_DESK]);
  g_signal_connect_object (self->desk, "done", G_CALLBACK (done_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->desk, "failed", G_CALLBACK (undo_failed_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (self->desk, "notify::problem", G_CALLBACK (desk_changed_cb), self,
                           G_CONNECT_SWAPPED);
  desk_changed_cb (self);
  self->settings = jy_preferences_follow_window (GTK_WINDOW (self), GTK_WIDGET (self->sidebar));
  jy_desk_load (self->desk);

  self->upkeep = jy_upkeep_new (self->office);
  g_signal_connect_object (self, "notify::is-active", G_CALLBACK (jy_upkeep_check), self->upkeep,
                           G_CONNECT_SWAPPED);
}

static void
jy_window_dispose (GObject *object)
{
  JyWindow *self = JY_WINDOW (object);

  jy_window_close_popovers (GTK_WIDGET (self));
  gtk_widget_dispose_template (GTK_WIDGET (self), JY_TYPE_WINDOW);
  g_clear_object (&self->settings);
  g_clear_object (&self->desk);
  g_clear_object (&self->upkeep);
  g_clear_object (&self->undo_toast);
  g_clear_object (&self->office);

  G_OBJECT_CLASS (jy_window_parent_class)->dispose (object);
}

static void
jy_window_get_property (GObject *object, guint prop_id, GValue *value, GParamSpec *pspec)
{
  switch (prop_id)
    {
    case PROP_DESK:
      g_value_set_object (value, JY_WINDOW (object)->desk);
      break;
    case PROP_OFFICE:
      g_value_set_object (value, JY_WINDOW (object)->office);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
jy_window_set_property (GObject *object, guint prop_id, const GValue *value, GParamSpec *pspec)
{
  switch (prop_id)
    {
    case PROP_OFFICE:
      JY_WINDOW (object)->office = g_value_dup_object (value);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
install_actions (GtkWidgetClass *widget_class)
{
  gtk_widget_class_install_action (widget_class, "win.back", NULL, simple_action);
  gtk_widget_class_install_action (widget_class, "win.find", NULL, simple_action);
  gtk_widget_class_install_action (widget_class, "win.main-action", NULL, simple_action);
  gtk_widget_class_install_action (widget_class, "win.open", "(sv)", open_action);
  gtk_widget_class_install_action (widget_class, "win.open-household", "x", open_record_action);
  gtk_widget_class_install_action (widget_class, "win.open-person", "x", open_record_action);
  gtk_widget_class_install_action (widget_class, "win.record", "(sx)", record_action);
  gtk_widget_class_install_action (widget_class, "win.record-household", "(sx)", record_action);
  gtk_widget_class_install_action (widget_class, "win.redo", NULL, undo_action);
  gtk_widget_class_install_action (widget_class, "win.show-page", "s", show_page_action);
  gtk_widget_class_install_action (widget_class, "win.sign-household", "x", open_record_action);
  gtk_widget_class_install_action (widget_class, "win.toast", "s", toast_action);
  gtk_widget_class_install_action (widget_class, "win.try-again", NULL, simple_action);
  gtk_widget_class_install_action (widget_class, "win.undo", NULL, undo_action);

  /* Unless the page has a list of its own to filter. */
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_f, GDK_CONTROL_MASK, "win.find", NULL);
}

static void
jy_window_class_init (JyWindowClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->constructed = jy_window_constructed;
  object_class->dispose = jy_window_dispose;
  object_class->get_property = jy_window_get_property;
  object_class->set_property = jy_window_set_property;
  GTK_WINDOW_CLASS (klass)->close_request = jy_window_close_request;

  properties[PROP_DESK] = g_param_spec_object ("desk", NULL, NULL, JY_TYPE_DESK,
                                               G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  properties[PROP_OFFICE] =
    g_param_spec_object ("office", NULL, NULL, JY_TYPE_OFFICE,
                         G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  g_type_ensure (JY_TYPE_DESK);
  g_type_ensure (JY_TYPE_FIND);
  g_type_ensure (JY_TYPE_JOB_BAR);
  g_type_ensure (JY_TYPE_PAGE);
  g_type_ensure (JY_TYPE_PAGER);
  g_type_ensure (JY_TYPE_PROBLEM_VIEW);
  g_type_ensure (JY_TYPE_SIDEBAR);
  g_type_ensure (JY_TYPE_WELCOME);
  gtk_widget_class_set_template_from_resource (widget_class, "/org/jiayi/Jiayi/ui/jy-window.ui");
  gtk_widget_class_bind_template_child (widget_class, JyWindow, body);
  gtk_widget_class_bind_template_child (widget_class, JyWindow, find_button);
  gtk_widget_class_bind_template_child (widget_class, JyWindow, job_bar);
  gtk_widget_class_bind_template_child (widget_class, JyWindow, pager);
  gtk_widget_class_bind_template_child (widget_class, JyWindow, problem_view);
  gtk_widget_class_bind_template_child (widget_class, JyWindow, sidebar);
  gtk_widget_class_bind_template_child (widget_class, JyWindow, toasts);
  gtk_widget_class_bind_template_child (widget_class, JyWindow, undo_section);

  gtk_widget_class_bind_template_callback (widget_class, can_go_back_cb);
  gtk_widget_class_bind_template_callback (widget_class, is_read_only);
  gtk_widget_class_bind_template_callback (widget_class, is_set);
  gtk_widget_class_bind_template_callback (widget_class, job_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, page_changed_cb);
  install_actions (widget_class);
}

static void
jy_window_init (JyWindow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  self->undo_toast = jy_undo_toast_new (self->toasts);
  can_go_back_cb (self);
}

GtkWindow *
jy_window_new (GtkApplication *application, JyOffice *office)
{
  return g_object_new (JY_TYPE_WINDOW, "application", application, "office", office, NULL);
}
