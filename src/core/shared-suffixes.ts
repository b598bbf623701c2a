/**
 * Suffixes under which strangers get a name of their own: free hosting, tunnels, blogs and sold second levels. The ones
 * of the public suffix list's private part that impostors use most; the full list is too large for pages.
 */
const listed = `
pages.dev workers.dev r2.dev web.app firebaseapp.com appspot.com run.app cloudfunctions.net translate.goog withgoogle.com
withyoutube.com blogspot.com vercel.app vercel.dev now.sh netlify.app netlify.com webflow.io github.io githubpreview.dev
githubusercontent.com gitlab.io bitbucket.io onrender.com herokuapp.com fly.dev railway.app up.railway.app surge.sh
glitch.me repl.co replit.app replit.dev deno.dev edgeone.app framer.app framer.ai framer.media framer.photos framer.website
framer.wiki framercanvas.com wixsite.com wixstudio.io wixstudio.com editorx.io weebly.com weeblysite.com square.site
godaddysites.com myshopify.com shopifypreview.com mystrikingly.com carrd.co crd.co ju.mp typedream.app typeform.com
gitbook.io notion.site super.site teachable.com plesk.page cprapid.com hostingersite.com myfreesites.net
000webhostapp.com azurewebsites.net azureedge.net azurestaticapps.net azurefd.net cloudapp.net trafficmanager.net
blob.core.windows.net web.core.windows.net cloudfront.net elasticbeanstalk.com amplifyapp.com awsapprunner.com
s3.amazonaws.com amazonaws.com on-fleek.app fleek.co fleek.cool ipfs.dweb.link ipfs.cf-ipfs.com dweb.link 4everland.app
4everland.store eth.limo eth.link ngrok.io ngrok.app ngrok-free.app ngrok.dev loca.lt localtunnel.me trycloudflare.com
serveo.net duckdns.org ddns.net dynu.net hopto.org zapto.org sytes.net no-ip.org no-ip.biz myftp.org redirectme.net
servebeer.com serveblog.net mooo.com chickenkiller.com ignorelist.com strangled.net us.to dnsdojo.com dyndns.org
bounceme.net webredirect.org freeddns.org eu.org us.com uk.com eu.com de.com cn.com gb.net uk.net se.net jp.net hu.net
in.net us.org br.com ru.com sa.com za.com jpn.com mex.com co.com gr.com uy.com africa.com qc.com ae.org com.de com.se
co.nl co.no biz.ua co.ua pp.ua pp.ru msk.ru spb.ru nov.ru de.cool es.cool webhop.net webhop.me is-a.dev js.org
lovable.app bolt.host base44.app emergent.host v0.app bubbleapps.io softr.app zeabur.app koyeb.app northflank.app
streamlit.app streamlitapp.com hf.space vercel-storage.com supabase.co supabase.in wpengine.com wpenginepowered.com
pantheonsite.io kinsta.cloud lightning.force.com my.id biz.id web.id tumblr.com simplesite.com jimdosite.com jimdofree.com
webnode.page webnode.com ucraft.net tilda.ws odoo.com freshdesk.com zendesk.com groovehq.com helpscoutdocs.com intercom.help crisp.help
discourse.group mybluehost.me instawp.xyz tempurl.host temp.domains servehttp.com myvnc.com on.drv.tw translate.goog
sharepoint.com formstack.com clickfunnels.com systeme.io kartra.com my.canva.site canva.site mailchimpsites.com hubspotpagebuilder.com
hs-sites.com site123.me yolasite.com ukit.me nethouse.ru tb.ru turbo.site mozello.com bravesites.com page.link app.link
substack.com ghost.io hashnode.dev medium.com wordpress.com blog.fc2.com livejournal.com over-blog.com jigsy.com
cdn.cloudflare.net fastly.net b-cdn.net vultrobjects.com digitaloceanspaces.com ondigitalocean.app linodeobjects.com
backblazeb2.com oss-cn-hongkong.aliyuncs.com aliyuncs.com myqcloud.com qcloudcdn.com byethost.com rf.gd epizy.com
infinityfreeapp.com free.nf kesug.com wuaze.com lovestoblog.com ct.ws great-site.net is-best.net 42web.io
`;
export const sharedSuffixes: ReadonlySet<string> = new Set(listed.split(/\s+/).filter((suffix) => suffix !== ''));
